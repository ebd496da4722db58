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
`
  .trim()
  .split('\n')
