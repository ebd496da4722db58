/**
 * Words for the same thing in names of work, one family a line; the first names it. Our own, from common usage: vocabularies of work
 * differ most in these. A word may stand in several families. Endings (-ster, -euse, -ing, plural) need not be repeated.
 */
export const FAMILIES: readonly string[] = `
schoonmaker reiniger schoonmaak reiniging poetser poets interieurverzorger huishoudhulp werkster cleaner cleaning
medewerker assistent hulp kracht bediende beambte employe arbeider werker werkkracht helper knecht worker assistant employee hulpkracht
monteur technicus installateur mecanicien technieker fitter mechanic technician
hersteller reparateur herstel reparatie repair
manager leider leidinggevende hoofd chef directeur coordinator teamleider bedrijfsleider supervisor voorman baas ploegbaas beheerder verantwoordelijke gerant
leraar docent leerkracht onderwijzer instructeur trainer teacher lesgever lerares
adviseur consulent consultant raadgever advisor voorlichter
chauffeur bestuurder rijder driver
arts dokter geneeskundige medicus doctor
machinist operator bediener machinebediende machinebediener machinebedienster
verkoper verkoop verkoopster verkoopmedewerker winkelmedewerker winkelbediende sales handelaar
verzorger verzorgende zorg verzorging verpleger verpleging care
kweker teler kwekerij tuinder grower
boer landbouwer agrarier veehouder farmer landbouw agrarisch
auto voertuig motorvoertuig personenauto bedrijfsauto wagen car automobiel
vrachtwagen vrachtauto truck trekker lorry
fiets rijwiel bike tweewieler
ict it informatica automatisering computer
ontwikkelaar programmeur developer engineer software
elektricien elektrotechnisch elektro elektromonteur elektrisch elektriciteit elektra
loodgieter sanitair waterleiding installatie plumber
cv verwarming ketel verwarmingsketel warmte
koeltechniek koeling airco airconditioning klimaat klimaattechniek
magazijn pakhuis opslag depot warehouse loods
heftruck vorkheftruck reachtruck forklift
kok kokkin keuken cook kitchen
ober serveerster bediening kelner serveer waiter waitress server
horeca restaurant cafe eetcafe
afwasser spoelkeuken afwas bordenwasser porter keukenhulp
bakker bakkerij brood banket baker patissier
slager vlees slagerij vleeswaren butcher beenhouwer
vis zeevis viswaren fish
kapper kapster haarstylist barbier coiffeur hairdresser barber haar
schoonheidsspecialist cosmetica beauty huidverzorging esthetisch
beveiliger bewaker beveiliging bewaking security wachter guard
politie agent politieagent rechercheur opsporing
handhaver toezichthouder boa toezicht handhaving stadswacht
receptionist balie ontvangst onthaal baliemedewerker receptie lokettist
telefonist callcenter telefonisch klantencontact klantenservice klantcontact contactcenter
secretaresse secretariaat secretarieel secretaris secretary
administratief administratie kantoor administrateur office kantoorbediende clerk klerk
boekhouder boekhouding financieel accountant accounting boekhoudkundig bookkeeper
debiteuren crediteuren incasso invordering facturatie
salaris loon payroll beloning
personeel hr hrm human personeelszaken p&o talent werving recruitment recruiter
intercedent arbeidsbemiddelaar uitzendconsulent bemiddelaar detachering
loopbaan jobcoach carriere beroepskeuze
reintegratie integratie integratiebegeleiding arbeidsintegratie
uitkering inkomen bijstand sociale
maatschappelijk sociaal welzijn social
jongeren jeugd jeugdige
ouderen bejaarden senior
kind kinderen kinderopvang peuter kinderdagverblijf creche bso buitenschoolse opvang gastouder oppas
onderwijs school leren
basisonderwijs basisschool lager primair
beroepsonderwijs mbo vakschool
gehandicapt gehandicaptenzorg beperking handicap
verpleegkundige nurse verpleger verpleegster zuster
thuiszorg thuishulp huiszorg wijkzorg wijkverpleging wijkverpleegkundige
ziekenhuis kliniek hospitaal hospital
laborant laboratorium analist lab
tandarts tandheelkundig tandheelkunde gebit mond
apotheker apotheek farmaceutisch pharmacy
dieren dier dierenarts veterinair
hond honden kennel
paard paarden manege
koe melkvee vee veehouderij veeteelt rundvee
varken varkens varkenshouderij
hovenier tuin tuinman groen groenvoorziening plantsoen tuinier tuinaanleg gardener park
boom bomen boomverzorging
tuinbouw glastuinbouw kas kassen plant planten gewas
bos bosbouw houtvester
bloem bloemen bloembinder bloemist florist
bouw bouwkundig bouwkunde woningbouw utiliteitsbouw aannemer
werkvoorbereider calculator bouwkosten kostendeskundige voorcalculator
uitvoerder opzichter bouwopzichter bouwplaats
weg wegenbouw wegenwerken stratenmaker straatmaker straat bestrating wegwerker
grond grondwerk grondwerker graven
riool riolering afvoer
metselaar metselwerk bricklayer voeger
schilder schilderwerk painter huisschilder
stukadoor pleister pleisteraar
tegel tegelzetter vloer
dak dakdekker roofer
glas glaszetter glazen ruit ruiten
timmerman timmerwerk houtbewerker schrijnwerker carpenter hout
meubel meubels meubelmaker
las lasser welder lassen
metaal staal metaalbewerker ijzer
draaier frezer verspaner cnc verspanen verspaning
bankwerker constructiebankwerker
kunststof plastic rubber
productie fabriek fabricage vervaardiging industrie productiemedewerker production
voeding levensmiddelen voedingsmiddelen voedsel food voedingsindustrie eten
inpakker verpakker verpakking inpak packer pakker
kleding mode confectie textiel kleren
naaister naaier naaien naai kleermaker coupeuse tailor
schoen schoenen schoeisel
leer leder lederwaren
drukker druk drukwerk drukkerij printer grafisch
drukwerkafwerker boekbinder inbind vouw nabewerking afwerker
papier karton
bezorger koerier besteller bezorging postbode post delivery courier
pakket pakketten bestelwagen bestelauto
verhuizer verhuizing sjouwer
vuilnis afval huisvuil vuil afvalinzameling milieustraat recycling
vliegtuig luchtvaart vlieg piloot luchthaven vliegveld
trein spoor spoorweg railvervoer rail
bus autobus touringcar stadsvervoer
tram metro
schip schipper scheepvaart binnenvaart boot vaartuig matroos
haven havenarbeider stuwadoor dok
kraan hijs hijskraan kraanmachinist
logistiek transport vervoer distributie
planner planning dispatcher
douane declarant grens
inkoper inkoop aankoop buyer
marketing marketeer reclame advertentie promotie
communicatie pr voorlichting publicrelations
journalist redacteur verslaggever pers
fotograaf foto camera cameraman
ontwerper vormgever designer design
tekenaar cad constructeur
architect architectuur
ingenieur engineer
jurist juridisch rechts recht advocaat legal
notaris notarieel notariaat
belasting fiscaal fiscalist
bank bankier bankwezen
hypotheek krediet lening
verzekering assurantie verzekeringen polis
schade claim claims
makelaar vastgoed woning onroerend huis verhuur
huisvesting volkshuisvesting woon wonen
huismeester huisbewaarder conciërge concierge beheerder portier conciergerie
facilitair gebouwbeheer gebouwen
vertaler tolk vertaling translator interpreter
bibliotheek bibliothecaris boeken
museum tentoonstelling suppoost
gids reisleider rondleider
reis toerisme reizen reisbureau vakantie
hotel logies accommodatie
kamermeisje kamer huishoudelijke housekeeping kamerjongen
sport fitness bewegen
zwem zwembad zwemmen
muziek musicus muzikant instrument
dans danser ballet
theater toneel podium
geluid audio sound
licht belichter belichting
film video bioscoop
geestelijk geestelijke pastor dominee priester imam predikant pastoraal kerk
uitvaart begrafenis begraafplaats
veiligheid arbo arbeidsomstandigheden preventie
kwaliteit controle controleur keurmeester inspecteur inspectie keuring quality
chemie chemisch chemicus scheikundige
water waterzuivering zuivering waterschap
energie zonnepaneel zonnepanelen zonne
glasvezel telecom telecommunicatie netwerk kabel
isolatie isoleerder
sloop sloper ontmantelaar
steiger steigerbouw stelling steigers
vakkenvuller schappenvuller vulploeg shelf stacker aanvuller
kassa kassier caissiere cashier kassière
supermarkt kruidenier
filiaal winkel detailhandel retail shop zaak
bar barman barvrouw tapper café bartender barkeeper
friet snackbar fastfood cafetaria snack frituur
catering kantine bedrijfsrestaurant maaltijd
ijs zuivel kaas melk
goudsmid edelsmid juwelier juwelen sieraden zilversmid
piano vleugel
leerling aankomend stagiair junior
psychiatrisch psychiatrie ggz geestelijke
vertegenwoordiger buitendienst representant accountmanager
gevangenisbewaarder cipier gevangenis penitentiair detentie bewaarder prison
geestelijke dominee predikant priester pastoor imam rabbijn kapelaan voorganger evangelist clergy
kloosterling monnik non zuster klooster
begraafplaats doodgraver grafdelver kerkhof begraven
begrafenis uitvaart crematie uitvaartleider rouw funeral
huis-aan-huisverkoper colporteur deurverkoper leurder
huishoudster dienstbode huishoudelijk butler gezinshulp housekeeper
variete goochelaar jongleur acrobaat buikspreker illusionist artiest entertainer circus
muzikant musicus bassist cellist drummer pianist gitarist organist violist hoornist altist fluitist trompettist saxofonist musician
comedian komiek cabaretier stand-up grappenmaker
bagage kruier piccolo kofferdrager drager
model mannequin fotomodel
gym lichamelijke gymnastiek sportleraar opvoeding
specialist oogarts cardioloog chirurg internist neuroloog psychiater gynaecoloog dermatoloog kinderarts anesthesist radioloog uroloog oncoloog patholoog orthopeed kno-arts longarts reumatoloog medisch
bedrijfsarts arboarts keuringsarts verzekeringsarts arbeidsgeneesheer arts
gevogelte poelier pluimvee kip wild kippen
rentmeester landgoed vastgoedbeheer vastgoedbeheerder beheerder
raam kozijn kozijnen venster ramen deur deuren
paardentrainer pikeur ruiter rijpaard rijkunst paardensport
snack poffertjes wafel pannenkoek oliebollen broodjes broodje hamburger patat
slijper scharen messen slijpen scharensliep
arbeidsdeskundige arbeidsanalist arbeidsintegratie arbeid
detective recherche bedrijfsrecherche rechercheur particulier onderzoeker speurder investigator
agent impresario manager artiestenbureau
carrosserie autoschade schadehersteller plaatwerker uitdeuker autospuiter
koffie koffiedame barista koffiejuffrouw thee
stalling fietsenstalling parkeer parkeren garage parking parkeerwachter
vve appartement flat wooncomplex gebouw
stage leerwerk stagiair stagebegeleider praktijkopleider leermeester
kinderopvang childcare nursery babysitter daycare peuters baby kinderleidster
restauranthouder caféhouder herbergier barhouder hotelier kroegbaas waard uitbater horecaondernemer exploitant manager
winkelier middenstander kleinhandelaar detailhandelaar winkelhouder filiaalhouder kruidenier
groothandelaar grossier importeur exporteur handelaar
ondernemer zelfstandige eigenaar directeur entrepreneur owner
directeur ceo bestuurder algemeen executive president
cfo financieel directeur treasurer
projectleider projectmanager programmamanager project projectcoordinator scrummaster agile
productmanager productowner product
kwaliteitsmanager kwaliteit kwaliteitszorg qa
inkoopmedewerker inkoper procurement purchaser buyer verwerving
accountmanager relatiebeheerder klantbeheerder account
helpdesk servicedesk supportmedewerker support ondersteuning
systeembeheerder netwerkbeheerder sysadmin administrator beheer netwerk infrastructuur
databasebeheerder database dba gegevensbank
informatieanalist systeemanalist businessanalist analist analyst
tester testengineer test
data gegevens statistiek analytics
informatiebeveiliging cybersecurity security beveiligingsspecialist hacker
webontwikkelaar webdeveloper websitebouwer web internet website frontend
vormgever grafisch illustrator desktoppublisher dtp
redacteur redactie eindredacteur uitgeverij
tekstschrijver copywriter schrijver auteur tekst
omroeper presentator nieuwslezer quizmaster
regisseur producer producent filmmaker cineast
acteur toneelspeler actrice toneel mimespeler
beeldhouwer kunstenaar kunstschilder graficus kunst atelier
etaleur visual merchandiser winkelpresentatie etalage
decorateur binnenhuisarchitect interieurarchitect interieur inrichter
boekbinder binder boekbinderij drukwerkafwerker
zetter prepress lithograaf drukwerkvoorbereider
klokkenmaker horlogemaker uurwerk klok horloge
instrumentmaker muziekinstrumenten orgelbouwer
smid edelsmid siersmid
gieter gieterij vormer kernmaker
plaatwerker metaalplaatwerker zetter plaat
pijpfitter pijpleiding buizen buis leiding fitter
machinebouw machinemonteur onderhoudsmonteur mecanicien industrieel
mechatronica robot automatisering plc
elektronica elektronicus elektronisch printplaat
vliegtuigmonteur vliegtuigtechnicus grondwerktuigkundige
scheepsbouw scheepstimmerman botenbouwer scheepswerf jacht
rijtuig koets koetsier wagenbouwer
baggeren bagger baggermachinist
heier heibaas funderingswerker fundering
ijzervlechter betonstaal betonijzer wapening betonstaalvlechter
beton betonwerker betonmolen betontimmerman
asfalt asfalteerder bitumen
opperman bouwvakker bouwhulp handlanger hulparbeider grondwerker
behanger behang wandafwerking
parket parketteur vloerenlegger vloer tapijt
plafond systeemplafond systeemwand gipsplaat
riet rietdekker leidekker pannendekker
voeger gevel gevelwerk gevelreiniger
rolluik zonwering zonweringmonteur
keukenmonteur keukeninstallateur inbouwkeuken
badkamer sanitairmonteur
brandbeveiliging sprinkler brandmelder
alarm beveiligingsinstallatie inbraak
liftmonteur lift roltrap
hoogspanning netmonteur elektriciteitsnet kabelwerker kabelsplitser
telecommunicatie telefoon mobiel
witgoed huishoudelijke apparaten wasmachine huishoudtoestellen toestellen apparatuur
kantoormachine kopieer printer
wasserij linnen textielverzorging stomerij strijker wasgoed was linnenkamer
glazenwasser ramenwasser ramen glasbewasser
vervuiling sanering asbest bodemsanering
ongedierte plaagdierbestrijder ongediertebestrijder pest
schoorsteenveger schoorsteen
zwembad badmeester strandwacht redder toezichthouder lifeguard
recreatie vrijetijd animatie camping vakantiepark attractiepark pretpark kermis
sporttrainer coach voetbal sportcoach trainer
sporter voetballer basketballer wielrenner atleet schaatser beroepssporter
scheidsrechter arbiter umpire
jager jachtopziener faunabeheer jacht
boswachter natuurbeheer natuurbeheerder groenbeheer
visteelt aquacultuur viskweker mosselkweker oesterkweker mossel
garnaal garnalen schaaldieren visverwerking vis
imker bijenhouder bijen
fruit fruitteler fruitteelt boomgaard plukker oogst
groente groenteteler groenteteelt
bloembollen bollen sierteelt bloemkweker bloemen
akkerbouw akkerbouwer gewassen loonwerker landbouwmachines
varkenshouder zeugenhouder biggen
melkveehouder koeien rundvee melker
schapenhoeder herder schaapherder schapen
pluimveehouder kippenhouder eieren
hoefsmid hoef
inseminator inseminatie
dierenarts veearts veterinair vet
hondentrimmer trimmer hondenkapper hondentoilettage
kennel dierenpension dierenasiel asiel kattenpension
verloskundige vroedvrouw midwife kraam
kraamverzorgende kraamhulp baker
verpleeghulp ziekenverzorger ziekenverzorgende afdelingsassistent
verzorgingshuis verpleeghuis bejaardenhuis woonzorgcentrum rusthuis
bejaardenverzorgende bejaardenhelpster ouderenzorg bejaardenzorg ouderenverzorger
begeleider begeleiding groepsleider woonbegeleider groepsbegeleider hulpverlener coach
verslaving verslavingszorg drugs
daklozen thuislozen dakloos opvang
vluchteling asielzoeker asiel migrant allochtonen inburgering
schuldhulpverlener schuld budgetcoach schulden raadsman
jeugdzorg jeugdbeschermer jeugdhulp gezinsvoogd voogd
scholier leerling student
orthopedagoog pedagoog remedial gedragswetenschapper gedragsdeskundige
logopedist spraak stem
fysiotherapeut kinesist kinesitherapeut bewegingstherapeut physiotherapist
podoloog pedicure podotherapeut voet voetverzorging
masseur massage
dietist voeding voedingsdeskundige diëtist
optometrist opticien oog bril lenzen contactlens
audicien gehoor hoortoestel audioloog
prothese orthopedisch bandagist orthese
tandtechnicus prothesist tandprothese
radioloog röntgen radiodiagnostisch radiografie beeldvorming
operatieassistent operatiekamer anesthesie
ambulance ziekenauto paramedic spoedhulp
ziekenvervoer patienten patiënten rolstoelvervoer zorgvervoer
steriel sterilisatie steriele
bloedprikker bloedafname laborant priklab
hulpmiddelen medische instrumenten
farmaceut apothekersassistent drogist drogisterij
kleuter kleuterleider kleuteronderwijs
hoogleraar professor lector universiteit hogeschool wetenschappelijk docent
onderzoeker wetenschapper research researcher
wiskundige mathematicus wiskunde
natuurkundige fysicus natuurkunde
sterrenkundige astronoom astrofysicus
historicus geschiedkundige geschiedenis
econoom economie economisch
bioloog biologie
geoloog aardwetenschapper bodem
weerkundige meteoroloog weer
archivaris archivist documentalist archief
conservator museumconservator collectie
rijinstructeur rijschoolhouder autorijles
zwemonderwijzer zwemleraar zweminstructeur
dansleraar dansdocent balletleraar
taaltrainer taaldocent nt2 taal alfabetisering
opleider trainer bedrijfstrainer cursusleider bedrijfsopleider leidinggevende
decaan studieadviseur schooldecaan
rector schoolleider schooldirecteur
wethouder gedeputeerde raadslid politicus bestuurder gemeente
ambtenaar beleidsambtenaar overheid publiek gemeenteambtenaar
griffier rechtbank gerecht
officier aanklager openbaar justitie
deurwaarder gerechtsdeurwaarder exploot
curator insolventie faillissement
notarisklerk kandidaat-notaris
octrooi patent intellectuele
militair soldaat marinier officier leger landmacht defensie
brandweer brandwacht brandmeester
meldkamer centralist alarmcentrale
verkeersregelaar verkeer verkeersbrigadier verkeersleider
stuurman kapitein gezagvoerder zeevaart
matroos dekknecht zeeman deksman
treinmachinist machinist locomotief
conducteur kaartjescontroleur treinbegeleider kaartcontroleur
rangeerder seinwachter spoorwachter
wegenwacht pechhulp bergingswerk takelwagen
havenarbeider stuwadoor sjorder losser lader dokwerker
expediteur cargadoor scheepsagent bevrachter
voorraadbeheer logistiek voorraad stock supply chain
orderpicker orderverzamelaar verzamelaar picker
weger wegen keurder klasseerder
koerier besteller bezorger krantenbezorger folderbezorger folder reclamefolders
scooter motorkoerier bromfiets motorfiets motor
taxi taxichauffeur personenvervoer
lokettist loket kassier bankbediende
bankmakelaar bank beleggingen effecten vermogensbeheer beurs
verzekeringsagent assuradeur tussenpersoon assurantie
schade-expert schadetaxateur taxateur expertise
actuaris verzekeringswiskundige
accountant registeraccountant accountantskantoor assistent-accountant
fiscalist belastingconsulent belastingambtenaar
typist datatypist tekstverwerker gegevensinvoer invoer
managementassistent secretaresse directiesecretaresse executive directieassistent
personeelsfunctionaris hr-adviseur personeelsadviseur
roosteraar planner roostermaker werkvoorbereider
promotie demonstrateur promotiemedewerker hostess
telemarketeer telefonische telefonisch verkoop
reclameacquisiteur acquisiteur advertentieverkoper
enqueteur interviewer enquête marktonderzoek
fondsenwerver fundraiser donateurs
evenement event beurs congres evenementen
reisverkoper reisadviseur reisagent reisconsulent
stewardess cabine cabinepersoneel purser flight
hospitality gastheer gastvrouw ontvangst hostess
sommelier wijn wijnkelner
patissier banket taart gebak konditor
chocolatier chocolade bonbon
zuivelbereider kaasmaker zuivel
brouwer bier bierbrouwer brouwerij
slachter slachthuis slachtlijn slachterij
visverwerker fileerder visfileerder
inpakster verpakking inpakmedewerker
coupeuse naaister kleermaker patroonmaker verstelwerk kledingreparatie
schoenmaker schoenhersteller
stoffeerder bekleder bekleding
leerlooier leerbewerker
wever weverij textielwerker
bontwerker bont pels
keramist pottenbakker aardewerk
glasblazer glasslijper glasbewerker glas
mandenmaker rietwerker vlechter riet rotan
portretfotograaf fotograaf fotolaborant
geluidsman geluidstechnicus sound
belichter lichttechnicus lichtman
grimeur visagist make-up
kostuum kleedster garderobe
garderobe garderobejuffrouw vestiaire
ouvreuse zaalwacht zaalmedewerker bioscoop
toiletjuffrouw toilet sanitair
croupier casino kansspel speelzaal
waarzegger helderziende astroloog paragnost
relatiebemiddelaar huwelijksbemiddelaar
gezelschapsdame gezelschap
au-pair kindermeisje nanny kinderjuf kinderoppas
assistent junior hulp aankomend leerling trainee assistant
senior eerste hoofd leidend lead
`
  .trim()
  .split('\n')
