/*
 * Kinds of work, one a line, by all the names that people give them. A vacancy whose title has one of these names is found by each
 * of them, and by the parts of the first, which says in plain compounds what it is; after > stand general words by which it is
 * found too. A name with ~ before it finds this work, but does not make a title this work ("chef" asks for a cook; a
 * "chef magazijn" is none); with = it makes a title this work only as a word of its own (an "autopoetser" is no "poetshulp"). Forms for women and men, plurals, "medewerker X" for "X-medewerker", and the words of same-words.ts
 * are understood in every name and need no line. The first names of each part follow the sectors of the portal.
 */
const TABLE = `
# cleaning
schoonmaker, schoonmaakmedewerker, schoonmaakhulp, interieurverzorger, =poetsvrouw, =poetshulp, cleaning lady, =reinigingsmedewerker, ~werkster, ~interieur, ~hygienemedewerker
kantoorschoonmaker, schoonmaker kantoren
housekeeping, =kamermeisje, kamerschoonmaker, =kamerjongen, ~room attendant, medewerker housekeeping, chambermaid, ~hotelschoonmaker, =kamermedewerker
ramenwasser, glazenwasser, glasbewasser, window washer, window cleaner, glazenwassen, ramen wassen, ramen lappen, gevelreiniger
opleveringsschoonmaker, bouwschoonmaker, schoonmaker bouw
autopoetser, autoschoonmaker, autowasser, autowasstraat, wasstraatmedewerker, car wash, autoreiniger
huishoudelijke hulp, huishoudhulp, hulp in de huishouding, thuishulp, hulp bij het huishouden, alfahulp, gezinshulp, housekeeper, ~house cleaner, housemaid, maid, huishoudelijk medewerker, ~werkster, huishouding, ~huishoudelijk, hulp thuis, home help
wasserijmedewerker, medewerker linnenkamer, linnenkamer, strijker, strijkster, stomerij, stomerijmedewerker, laundry worker, dry cleaner, textielverzorger, strijken > wasserij
# care
verpleegkundige, broeder, wijkverpleegkundige, zorgkundige, verpleging, registered nurse > zorg, verpleging
verzorgende, verzorgende ig, vig, ziekenverzorger, wijkverzorgende, bejaardenverzorger, ziekenverzorgende, wijkziekenverzorger > zorg
helpende zorg, helpende, helpende plus, helpende zorg en welzijn > zorg
zorgmedewerker, zorghulp, zorgassistent, afdelingsassistent zorg, hulp in de zorg, care assistant, health care assistant, care worker, healthcare worker > zorg
thuiszorgmedewerker, medewerker thuiszorg, wijkzorg, home care worker, home care > zorg
ouderenzorg, ouderenverzorger, elderly care, bejaardenzorg > zorg
gastvrouw zorg, huiskamermedewerker, zorggastvrouw, huiskamerbegeleider, woonassistent, gastvrouw verpleeghuis, gastvrouw verzorgingshuis > zorg
voedingsassistent, roomservicemedewerker ziekenhuis, ward assistant, keukenassistent zorg, maaltijdassistent > zorg
dagbesteding, activiteitenbegeleider dagbesteding, activiteitenbegeleider, dagbestedingscoach, begeleider dagbesteding, dagbegeleider, activity supervisor, activity leader, dagopvang > zorg
woonbegeleider, begeleider wonen, begeleid wonen, beschermd wonen, support worker, woonbegeleiding, ambulant begeleider > begeleider
begeleider gehandicaptenzorg, gehandicaptenbegeleider, gehandicaptenzorg, disability support worker, begeleider gehandicapten > begeleider, zorg
sociaal werker, maatschappelijk werker, social worker, welzijnswerker, buurtwerker, opbouwwerker, wijkwerker, sociaal werk, maatschappelijk werk, welzijnswerk, sociaal cultureel werker, case manager
jongerenwerker, jeugdwerker, youth worker, jongerencoach, straathoekwerker
jeugdzorg, jeugdhulpverlener, ~jeugdzorgwerker > zorg
ervaringsdeskundige, ervaringswerker, peer worker, ervaringsdeskundigheid
doktersassistent, huisartsassistent, assistent huisarts, praktijkassistent, assistent huisartsenpraktijk, huisartspraktijk, medical assistant, medisch assistent, poliassistent
tandartsassistent, dental assistant, assistent tandarts, mondhygienist, tandheelkundig assistent
apothekersassistent, apotheekmedewerker, apothekersassistente, assistent apotheek, farmaceutisch medewerker > apotheek
fysiotherapeut, fysiotherapie, physical therapist, physiotherapy, manueel therapeut
patientenvervoerder, medewerker patientenvervoer, beddenvervoerder, patient transport
sterilisatiemedewerker, medewerker sterilisatie, csa medewerker
ambulancechauffeur, ambulancemedewerker, ambulance driver, paramedic
kraamverzorgende, kraamzorg, kraamhulp, kraamverzorger, maternity nurse, maternity care, verloskundige assistent > zorg
dietist, voedingsdeskundige, dietician
jobcoach, loopbaancoach, werkcoach, re integratiecoach, employment coach, re integratieconsulent, career coach
gezinsbegeleider, gezinshulpverlener, gezinscoach > begeleider
uitvaartverzorger, uitvaartleider, begrafenisondernemer, funeral director
mantelzorgondersteuner, mantelzorger, informal carer
verloskundige, vroedvrouw, midwife
# shops
winkelmedewerker, verkoopmedewerker winkel, winkelbediende, winkelmeisje, winkelhulp, shopmedewerker, shop assistant, store employee, winkelier, winkelpersoneel, detailhandelsmedewerker, ~detailhandel > winkel
verkoper, verkoopmedewerker, verkoopassistent, sales assistant, sales associate, verkoopspecialist, verkoopadviseur, sales assistant shop, winkelverkoper, salesmedewerker > verkoop
vertegenwoordiger, sales representative, commercieel medewerker, accountmanager, account manager, commercieel medewerker binnendienst > verkoop
kassamedewerker, kassier, medewerker kassa, kassajuffrouw, ~kassa, cash register > kassa
vakkenvuller, vulploeg, vulploegmedewerker, medewerker vulploeg, aanvuller, vulster, vuller, vakken vullen, schappen vullen, shelf stacker, shelf filler, stocker, stock filler, winkelvuller, schappenvuller, vakkenvulploeg, nachtvuller
supermarktmedewerker, medewerker supermarkt, medewerker versafdeling, grocery clerk > supermarkt
groentemedewerker supermarkt, medewerker groente en fruit, groenteman, groenteafdeling, groenteboer, medewerker agf > supermarktmedewerker
bakkerijverkoper, broodverkoper, verkoper bakkerij, medewerker broodafdeling > bakkerij, winkel, verkoper
slager, slagersknecht, slagerij, slagerijmedewerker, medewerker vleesafdeling, vleesmedewerker, uitbener, vleesbewerker > slagerij
vismedewerker, visverkoper, visboer, visboerin, vishandelaar, visbewerker
kaasverkoper, kaasboer, kaasmedewerker
kledingverkoper, verkoper kleding, kledingwinkel, modeverkoper, modeadviseur, verkoopster mode, damesmode, herenmode, kledingzaak > winkel, verkoper
schoenverkoper, verkoper schoenen, schoenenwinkel > winkel, verkoper
drogisterijmedewerker, drogist, drogisterij > winkel
bouwmarktmedewerker, verkoper bouwmarkt, doe het zelf winkel, doe het zelf zaak, diy store
tuincentrummedewerker, medewerker tuincentrum, garden center
marktverkoper, marktkoopman, marktkoopvrouw, marktmedewerker, markthandelaar, standwerker, market trader > markt
kringloopmedewerker, kringloop, kringloopwinkel, tweedehandswinkel, second hand store, thrift store > kringloop, winkel
bloemist, bloembinder, bloemenverkoper, bloemenwinkel, bloemenbinder, bloemenmeisje, bloemschikker, bloemsierkunstenaar > bloemen
filiaalmanager, filiaalleider, winkelmanager, winkelbeheerder, store manager, bedrijfsleider winkel, winkelchef, teamleider winkel, shop manager, supermarktmanager, filiaalchef, winkelleider
boekverkoper, boekhandel, boekwinkel > winkel, verkoper
tankstationmedewerker, pompbediende, tankstation, gas station attendant, benzinestation
schoenmaker, schoenhersteller, shoemaker, cobbler, schoenreparatie
inkoper, inkoopmedewerker, inkoop, purchasing
promotiemedewerker, promotor, flyeraar, folderaar, promoter, flyeren
opticien, optometrist, brillenverkoper, brillenwinkel
juwelier, goudsmid, jeweller
telecomverkoper, telefoonwinkel, verkoper telefoons > verkoper
# catering
keukenhulp, keukenmedewerker, keukenassistent, hulp in de keuken, hulpkok, kitchen porter, medewerker keuken, afwashulp keuken, keukenkracht, kitchen hand, kookhulp, commis > keuken, horeca
afwasser, spoelkeukenmedewerker, afwashulp, spoelkeuken, spoeler, bordenwasser, afwassen, afwas, dish washer, kitchen porter, afwaskracht, washing up > keuken, horeca
kok, koken, chef kok, souschef, chef de partie, gardemanger, zelfstandig werkend kok, instellingskok, sous chef, keukenchef, head chef, line cook, ~chef > keuken, horeca
bedieningsmedewerker, ober, bediening, kelner, medewerker bediening, restaurantmedewerker, server restaurant, horecamedewerker bediening, gastvrouw restaurant, gastheer restaurant, gastheer horeca, gastvrouw horeca, runner, zaalpersoneel, terrasmedewerker, restaurant staff, restaurant server, afruimer, afruimhulp > horeca, horecamedewerker
horecamedewerker, horecakracht, horecahulp, hospitality worker, allround horecamedewerker, hospitality > horeca
barmedewerker, barkeeper, barkeeper cafe, barhulp, cafemedewerker, barpersoneel, tapper, bar staff > bar, horeca, horecamedewerker
barista, koffiebarmedewerker, medewerker koffiebar, koffiezetter, coffee maker, koffiebar, koffiemaker > koffie, horeca
cateringmedewerker, cateraar, catering, kantinemedewerker, medewerker bedrijfsrestaurant, bedrijfsrestaurant, kantinejuffrouw, kantine, caterer, bedrijfskantine, banquetingmedewerker, partymedewerker > catering, horeca, horecamedewerker
snackbarmedewerker, frietbakker, frietzaak, frituur, frituurmedewerker, snackbar, cafetaria, cafetariamedewerker, patatzaak, patatbakker, fastfoodmedewerker, fast food, snackbarhulp, friettent, hamburgerrestaurant, fastfood > snackbar, horeca
ontbijtmedewerker, medewerker ontbijt, ontbijthulp, ontbijtkok, breakfast attendant > horeca
hotelreceptionist, receptionist hotel, frontofficemedewerker, front office, receptie hotel, nachtreceptionist hotel > receptie, receptionist, hotel
pizzabakker, pizzaiolo, pizzeria, pizza maker, pizzakok, pizza chef, pizzamaker
bakker, broodbakker, banketbakker, patissier, patisserie, pastry chef, bakken, ambachtelijk bakker > bakkerij
ijsbereider, ijsverkoper, ijssalon, ijsmaker
maaltijdbereider, maaltijden bereiden
# logistics
magazijnmedewerker, logistiek medewerker, loodsmedewerker, magazijnbediende, magazijnier, logistics worker, stock clerk, stockkeeper, magazijnhulp, voorraadmedewerker, storekeeper, logistics operator, warehouse man, medewerker distributiecentrum, depotmedewerker, ~logistiek > magazijn, logistiek
orderpicker, medewerker orderverwerking, order picker, orderverwerker, orderpick, verzamelaar orders, orderverwerking, order verzamelaar, ordermedewerker
heftruckchauffeur, heftruckrijder, heftruckbestuurder, reachtruckchauffeur, heftruck operator, stapelaarchauffeur > heftruck, logistiek
inpakker, inpakmedewerker, verpakkingsmedewerker, inpakken, verpakker, inpakhulp, packaging operator, inpakafdeling, inpakwerk, inpakster
pakketsorteerder, sorteermedewerker, sorteerder, parcel sorter, sorteercentrum, sorteren, sorter, sorteerwerk, postsorteerder
goederenontvanger, medewerker goederenontvangst, medewerker ontvangst goederen, goods receiver, inbound medewerker > logistiek
expeditiemedewerker, expeditie, expediteur, shipping clerk, verzendmedewerker, dispatcher, outbound medewerker, verzending > logistiek
laad en losmedewerker, lader, losser, laden en lossen, lader en losser, loader, sjouwer, loading and unloading > logistiek
verhuizer, verhuishulp, verhuismedewerker, verhuizen, removal man, verhuisbedrijf, bijrijder verhuizingen, moving helper
magazijnleider, teamleider magazijn, magazijnchef, magazijnbeheerder, warehouse manager, chef magazijn, teamleider logistiek
logistiek planner, planner transport, transportplanner, planner logistiek
retourmedewerker, medewerker retouren, retourverwerker
# transport
vrachtwagenchauffeur, trucker, truckchauffeur, chauffeur ce, chauffeur c, chauffeur rijbewijs c, chauffeur rijbewijs ce, international driver, vrachtchauffeur, vrachtwagenbestuurder, internationaal chauffeur, trekkerchauffeur, distributiechauffeur, bakwagenchauffeur, hgv driver, chauffeur groot rijbewijs, chauffeur distributie > chauffeur
buschauffeur, touringcarchauffeur, touringcar, lijnbuschauffeur, coach driver, chauffeur openbaar vervoer, chauffeur ov, busbestuurder, streekvervoer chauffeur > bus, chauffeur
taxichauffeur, taxi, cab driver, chauffeur zorgvervoer, taxibestuurder, chauffeur personenvervoer, taxirijder, zorgvervoer > taxi, chauffeur
rolstoelchauffeur, chauffeur rolstoelvervoer, rolstoelbus > chauffeur
leerlingenchauffeur, chauffeur leerlingenvervoer, leerlingenvervoer, schoolbuschauffeur, leerlingvervoer, school bus driver > chauffeur
bezorger, koerier, bezorgmedewerker, bezorghulp, delivery driver, delivery man, delivery rider, delivery boy, besteller, bezorgchauffeur, bezorgen > bezorgen
pakketbezorger, pakketkoerier, pakketchauffeur, bestelbuschauffeur pakketten, pakketjes bezorgen, bezorger pakketten, pakketdienst > bezorger, koerier
bestelbuschauffeur, bestelautochauffeur, chauffeur bestelbus, chauffeur bestelauto > chauffeur
fietskoerier, koerier op de fiets, fietsbezorger, bezorger op de fiets, flitsbezorger, bike courier, bezorger e bike, bezorger fiets > bezorger
maaltijdbezorger, eten bezorgen, maaltijdkoerier, food delivery, pizzabezorger, pizzakoerier, bezorger maaltijden, meal delivery, maaltijden bezorgen, food courier > bezorger
postbode, postbezorger, brievenbesteller, mailman, postman, postwoman, post bezorgen, briefbezorger, mail carrier, postsorteerder bezorger, postkoerier > post
krantenbezorger, krant bezorgen, folderbezorger, kranten bezorgen, krantenjongen, paper boy, folders bezorgen > bezorger
boodschappenbezorger, bezorger boodschappen, grocery delivery, boodschappen bezorgen > bezorger
trambestuurder, tramconducteur, trammachinist, tram driver, tramchauffeur > tram
treinconducteur, conducteur, hoofdconducteur, train conductor > trein
steward, cabinepersoneel, cabin crew, flight attendant, purser, stewardess
treinmachinist, machinist trein, train driver > trein
vuilnisman, vuilnisophaler, afvalinzamelaar, belader, huisvuilbelader, afvalinzameling, garbage collector, vuilophaler, vuilnisbelader, garbage man, huisvuilinzamelaar, bin man, dustman, waste collector > vuilnis
rijinstructeur, rijles, rijschool, driving instructor, rijschoolhouder, autorijinstructeur, rijlesgever
# education
onderwijsassistent, klassenassistent, assistent in de klas, teaching assistant, teacher assistant, klassehulp, lerarenassistent, onderwijshulp, classroom assistant, leerkrachtassistent, assistent leerkracht, =schoolassistent > onderwijs
leraarondersteuner, leerkrachtondersteuner, onderwijsondersteuner > onderwijs
leraar, schoolmeester, schooljuf, basisschoolleraar, docent, =lesgever, les geven, vakleerkracht, school teacher, vakdocent, onderwijzer > onderwijs
taaldocent, docent nt2, taalcoach, taaltrainer, docent nederlands voor anderstaligen, language teacher, docent nederlands, leraar nederlands, taalvrijwilliger, nt2 docent, taalbegeleider > onderwijs
concierge, huismeester school
overblijfmedewerker, overblijfkracht, overblijfmoeder, overblijfouder, tussenschoolse opvang, tso, pleinwacht, overblijf, lunch supervisor, overblijven, overblijfhulp, tso medewerker
huiswerkbegeleider, bijles, bijlesdocent, tutor, homework tutor, huiswerkbegeleiding, bijlesgever
verkeersbrigadier, klaar over, oversteekhulp, crossing guard
technisch onderwijsassistent, toa, practicumassistent
schooladministratie, leerlingenadministratie > administratie
# childcare
pedagogisch medewerker kinderopvang, pedagogisch medewerker, leidster kinderopvang, kinderleidster, kinderleider, crecheleidster, pm'er, pedagogisch professional, pedagogisch begeleider, childcare worker, kinderopvangmedewerker, daycare worker, leidster kinderdagverblijf, leidster creche, groepsleidster, werken met kinderen, medewerker kinderopvang, nursery worker, kindergarten, nursery teacher, kleuterleidster, ~pedagogisch > kinderopvang, opvang
peuteropvang, peuterleidster, peuterspeelzaalleidster, leidster peuterspeelzaal, peuterjuf, peuterspeelzaal, peuterspeelzaalassistent, voorschool, toddler, playgroup, peutergroep, peuters, peuter > kinderopvang, pedagogisch medewerker
bso medewerker, bso, buitenschoolse opvang, naschoolse opvang, nso, after school care, bso begeleider, bso leidster, voorschoolse opvang, afterschool, medewerker bso, begeleider bso > kinderopvang, pedagogisch medewerker
groepshulp kinderopvang, groepshulp, assistent kinderopvang, huishoudelijk medewerker kinderopvang > kinderopvang
gastouder, oppas, oppas aan huis, gastouderopvang, childminder, onthaalouder, au pair, oppasouder, oppas kinderen
# office
administratief medewerker, kantoormedewerker, administrateur, medewerker administratie, backofficemedewerker, office assistant, administratief assistent, kantoorassistent, office employee, office manager, office worker, kantoorhulp, backoffice, back office, kantoorbediende, kantoorwerk > administratie
receptionist, medewerker receptie, receptiemedewerker, ~receptie, receptiehulp, baliemedewerker receptie, balie receptie > receptie
baliemedewerker, medewerker balie, desk clerk, loketmedewerker, loketbediende
telefonist, medewerker telefoon, telephone operator, switchboard operator, telefoonmedewerker
klantenservicemedewerker, klantenservice, customer service, callcentermedewerker, callcenteragent, medewerker klantcontact, klantcontactmedewerker, contactcentermedewerker, customer support, call center, callcenter agent, contact center, medewerker klantenservice, klantadviseur, customer care, telefonische verkoop, telemarketeer, klantencontact > klantenservice
data invoer, medewerker data invoer, data entry, datatypist, typist, gegevensinvoer, invoermedewerker, data entrymedewerker, typen, data typist, gegevensverwerker
postkamermedewerker, postverwerker, postkamer, scanmedewerker, mail room
archiefmedewerker, archivaris, archief, archivist
secretaresse, managementassistent, directiesecretaresse, secretarieel medewerker, executive assistant, personal assistant, management assistant, directieassistent, secretariaatsmedewerker
boekhouder, financieel medewerker, medewerker crediteuren, medewerker debiteuren, financieel administrateur, boekhoudkundig medewerker, assistent accountant, accountant, assistent boekhouder, financieel administratief medewerker, accounting assistant, finance employee, salarisadministrateur, financiele administratie, crediteurenadministratie, debiteurenadministratie, boekhouding > boekhouding
facilitair medewerker, medewerker facilitaire dienst, facility worker, medewerker interne dienst, facilitaire dienst
huismeester, complexbeheerder, gebouwbeheerder, flatbeheerder, building caretaker, wijkbeheerder, beheerder wooncomplex, huisbewaarder, huisbewaarster, building manager
hr medewerker, personeelszaken, human resources, personeelsadministratie, medewerker personeelszaken, hr assistent, hr adviseur, hrm medewerker, personeelsadviseur > hr
recruiter, wervingsmedewerker, intercedent, werving en selectie, recruitment consultant, recruitment, talent acquisition
ict medewerker, ict beheerder, helpdeskmedewerker ict, it support, systeembeheerder, systeembeheer, ict helpdesk, servicedesk ict, it medewerker, ict ondersteuner, computerhulp, helpdeskmedewerker, helpdesk, system administrator, network administrator, netwerkbeheerder, applicatiebeheerder, servicedeskmedewerker, help desk, computerspecialist, ict specialist > ict
programmeur, webdeveloper, software developer, webontwikkelaar, softwareontwikkelaar, frontend developer, ontwikkelaar software, software engineer, frontendontwikkelaar, backend developer, web designer, app ontwikkelaar, webdesigner, ~developer, ~ontwikkelaar, front end developer, full stack developer, web programmeur, websitebouwer, javascript ontwikkelaar
tolk, vertaler, tolk vertaler, sociaal tolk, gebarentolk
marketingmedewerker, marketing, online marketeer, marketeer, social media medewerker
grafisch vormgever, graphic designer, vormgever, dtp'er, grafisch ontwerper
jurist, juridisch medewerker, advocaat, legal assistant
data analist, data analyse, business analist
projectmedewerker, projectassistent
projectleider, projectmanager, project manager
# building and technology
klusser, onderhoudsmedewerker, allround klusser, klusjes, klussen, maintenance worker, klusbedrijf, onderhoudsman, woningonderhoud, klushulp, onderhoudswerker > onderhoud
bouwvakker, bouwmedewerker, construction worker, bouwarbeider, builder, bouwkracht > bouw
bouwhulp, opperman, bouwplaatsmedewerker, hulp in de bouw, bouwvakhelper, grondwerker, handlanger, laborer, labourer > bouwvakker
schilder, schilderwerk, spuiter, house painter, schilderen, onderhoudsschilder, painter decorator, behanger
timmerman, timmeren, werkplaatstimmerman, timmerwerk > bouwvakker
metselaar, metselen, metselwerk, brick layer > bouwvakker
voeger, voegen, voegwerk > bouwvakker
stukadoor, stucen, stukadoorswerk, stukadoren, stucen muren > bouwvakker
tegelzetter, tegels zetten, tegels leggen > bouwvakker
vloerenlegger, vloerlegger, parketlegger, vloeren leggen, parketteur, floor layer
betonvlechter, ijzervlechter, betontimmerman, betonwerker > bouwvakker
stoffeerder, woningstoffeerder, tapijtlegger, upholsterer, meubelstoffeerder
dakdekker, dakwerker, dakdekken, daken, pannenlegger, roof worker > bouw
stratenmaker, straatmaker, wegwerker, straatwerker, bestrating, paver, road worker, straten maken, wegenbouwer, wegenbouw > bouw
loodgieter, installatiemonteur, cv monteur, sanitairmonteur, servicemonteur cv, installateur sanitair, loodgieten, verwarmingsmonteur, cv installateur, gasfitter, sanitair, heating engineer, monteur cv ketels, monteur centrale verwarming, dakgoot
elektricien, elektromonteur, monteur elektra, elektrotechnisch monteur, elektrotechniek, hulpmonteur elektra, elektriek, elektra, installateur elektra, elektrotechnisch installateur > elektra
zonnepanelenmonteur, monteur zonnepanelen, zonnepanelenlegger, pv monteur, solar panel installer, installateur zonnepanelen, zonnepanelen > monteur
warmtepompmonteur, installateur warmtepompen, monteur warmtepompen, heat pump installer > monteur
isolatiemedewerker, isolatiemonteur, isoleerder, isolatie, insulation worker
energiecoach, energiefixer, energieadviseur
automonteur, garagemonteur, auto technicus, autoreparateur, garagemedewerker, monteur autos, car repair, monteur bedrijfswagens, bedrijfswagenmonteur, bandenmonteur, autohersteller, apk keurmeester, garage, vrachtwagenmonteur, monteur vrachtwagens, auto mechanic, monteur personenautos > auto, monteur
fietsenmaker, fietsmonteur, fietsreparateur, rijwielhersteller, fietsenmonteur, bike repair, fietshersteller, bicycle repairer, fietstechnicus, fietsreparatie, fietsenreparatie, fietsen repareren, rijwieltechnicus, fietsenwinkel > fiets
autospuiter, carrosseriespuiter, spuiter auto, car painter, spuitwerker
autoschadehersteller, uitdeuker, plaatwerker auto, schadehersteller, schadeherstel
witgoedmonteur, reparateur apparaten, telefoonreparateur, elektronicareparateur, reparateur, appliance repair
onderhoudsmonteur, servicemonteur, maintenance technician, service engineer, maintenance engineer, storingsmonteur, monteur onderhoud > monteur
monteur, werktuigbouwkundig monteur, hulpmonteur, reparateur machines, field engineer, service technician, mechaniker, mekanieker > techniek
lasser, lassen, constructielasser, tig lasser, mig mag lasser, pijplasser > metaal
constructiebankwerker, bankwerker, metaalbewerker, metaalmedewerker, metal worker, metaal, plaatwerker, machinebankwerker, cnc verspaner, draaier, frezer, verspaner, smid > metaal
steigerbouwer, steigers bouwen
kraanmachinist, machinist kraan, grondverzetmachinist, kraanbestuurder, crane operator, shovelmachinist, excavator operator, graafmachinist, kraandrijver
glaszetter, glazier
sloper, sloopwerker, sloop, demolition worker
rioolreiniger, rioolmedewerker
# production
productiemedewerker, fabrieksmedewerker, fabrieksarbeider, lopendebandmedewerker, lopende band, fabriekswerker, production operator, factory worker, ~fabriek, production line, lopende bandwerk, productiewerk, productiehulp, werk in fabriek, medewerker fabriek > productie, fabriek
voedingsproductie, medewerker voedingsproductie, medewerker levensmiddelen, productiemedewerker voedingsmiddelen, food production, levensmiddelenindustrie > productie, productiemedewerker
machineoperator, operator, productieoperator, machinebediende, procesoperator, operator productie, machine operator, bediener machine, machinevoerder, process operator, machine bedienen > productie
assemblagemedewerker, samensteller, montagemedewerker, assemblage, monteur assemblage, assembly line worker
kwaliteitscontroleur, keurmeester, kwaliteitsmedewerker, kwaliteitscontrole, quality control, quality inspector, quality controller, kwaliteitsinspecteur
naaister, kleermaker, coupeuse, confectiemedewerker, kledinghersteller, stikster, naaien, naaiatelier, kledingreparatie, naaiatelier medewerker, kleding naaien, kledingmaker, modiste, stikker
drukkerijmedewerker, drukker, grafisch medewerker, drukkerij, print worker, drukwerk
recyclingmedewerker, recycling, afvalsorteerder, milieustraat, medewerker milieustraat, demontagemedewerker, afvalverwerker, recycle worker
meubelmonteur, keukenmonteur, meubels monteren, keukenplaatser > monteur
meubelmaker, meubels maken, houtbewerker, houtbewerking, furniture maker, houtwerker, woodworker
# green
tuinier, tuinman, tuinmedewerker, hoveniersbedrijf, tuinonderhoud, tuinwerk, tuinaanleg, tuinhulp, ~groen > tuin, groen
groenmedewerker, plantsoenmedewerker, medewerker groenvoorziening, groenvoorziening, groenwerker, plantsoen, plantsoenendienst, groenonderhoud, groenvoorziener, medewerker plantsoen, plantsoenwerker, park worker, parkmedewerker, green keeper, greenkeeper > groen
kasmedewerker, tuinbouwmedewerker, medewerker kas, plukker, oogstmedewerker, oogsthulp, medewerker kwekerij, kweker, greenhouse worker, glastuinbouw, fruitplukker, plukken, oogster, aspergesteker, picker tomaten, harvest worker, fruit picker, tomatenplukker, bloemenkweker, tuinbouw, kassenbouw, tuinbouwer, kassen, medewerker tuinbouw, werk in de kas > kas, tuinbouw
boomverzorger, boomsnoeier, snoeier, boomkweker, tree surgeon, boomchirurg
boerderijmedewerker, agrarisch medewerker, farm worker, boerenknecht, zorgboerderij, medewerker veehouderij, landarbeider, veehouder, farm hand, medewerker boerderij, agrarisch > boerderij
melker, melken, melkveehouderij, milker > boerderij
dierenverzorger, dierverzorger, hondenpension, dierenasiel, dierenoppasser, kinderboerderij, dierenarts assistent, dierenpension, animal caretaker, animal care, dog groomer, hondentrimmer, werken met dieren, zoo keeper, dierentuin, dierenartsassistent, hondenoppas, dierenoppas, hondenuitlater > dieren
# hair and beauty
kapper, dameskapper, herenkapper, kapsalon, haarstylist, hair stylist, kapperszaak, haren knippen, knippen, ~barbier, kappen > kapsalon
barbier, barbershop, baardverzorger > kapper, kapsalon
schoonheidsspecialist, huidtherapeut, huidverzorger, schoonheidssalon, beautysalon, beauty specialist, cosmetologist, beauty salon, ~schoonheid
nagelstylist, manicure, nail stylist, nail technician, nagelstudio, nagelsalon, nagelverzorger
pedicure, voetverzorger, foot care, voetverzorging
masseur, massagetherapeut, masseren, massagesalon, massage, massage therapist
visagist, make up artist, grimeur, visagie
# security
beveiliger, beveiligingsmedewerker, objectbeveiliger, nachtwaker, security officer, bewakingsagent, beveiligingsagent, bewaker, beveiligingsbeambte, medewerker beveiliging, security agent, mobiel surveillant, security medewerker, nachtbeveiliger, evenementenbeveiliger, winkelbeveiliger, security man, bouncer, uitsmijter, portier nachtclub, evenementensteward > beveiliging
surveillant, winkelsurveillant, winkeldetective, surveillance, ~winkelbeveiliger > beveiliging
portier, nachtportier, doorman, poortwachter
fietsenstallingmedewerker, toezichthouder fietsenstalling, medewerker fietsenstalling, stallingmedewerker, fietsenstalling, parkeerwachter, parkeerbeheerder, bicycle parking
toezichthouder, toezicht, surveillant toezicht
verkeersregelaar, traffic controller, verkeer regelen, traffic warden, verkeersbegeleider
# public services
handhaver, boa, stadswacht, handhaving, buitengewoon opsporingsambtenaar, parkeercontroleur, enforcement officer, enforcement, toezichthouder openbare ruimte, parking warden
straatveger, straatreiniger, stadsreiniging, gemeentereiniging, medewerker stadsreiniging, veegploeg, street sweeper, street cleaner, straten vegen, prikker zwerfafval, veger straat, straten schoonmaken, straatschoonmaker, medewerker straatreiniging, straatvegen
burgerzaken, medewerker burgerzaken, publieksbalie, baliemedewerker gemeente, publieksmedewerker, gemeentebalie, baliemedewerker burgerzaken, medewerker publiekszaken, civil affairs
bibliotheekmedewerker, bibliothecaris, medewerker bibliotheek, library assistant > bibliotheek
badmeester, =zwembadmedewerker, zweminstructeur, zwemleraar, zwemonderwijzer, toezichthouder zwembad, swim instructor, swimming teacher, lifeguard, zwemdocent, zwemlesgever, zwemles, strandwacht > zwembad
sportcoach, buurtsportcoach, sportbegeleider, sportcoach, sportinstructeur, fitnessinstructeur, gymleraar, sportleider, personal trainer, sports coach, fitnesstrainer, sportleraar, sporttrainer > sport
sporthalbeheerder, beheerder sporthal, sportparkbeheerder
enqueteur, interviewer, enquetrice, enquetes afnemen
evenementenmedewerker, opbouwmedewerker, podiumbouwer, event crew, evenementen, event staff
croupier, casinomedewerker, casino, dealer casino
museummedewerker, suppoost, zaalwacht, museum attendant
garderobemedewerker, garderobe, garderobejuffrouw
kaartverkoper, kassamedewerker bioscoop, ticket seller, bioscoopmedewerker
buurthuismedewerker, beheerder buurthuis, buurthuis, community centre worker, wijkcentrum
brandweerman, brandwacht, brandweer, firefighter, brandweervrouw
politieagent, agent politie, politie, police officer, wijkagent
ambtenaar, beleidsmedewerker, civil servant, gemeenteambtenaar
`

export type KindOfWork = {
  /** The first says in plain compounds what it is. */
  names: readonly string[]
  /** Names that make a title this work only as a word of their own. */
  alone: readonly string[]
  /** Names that ask for this work without making a title this work. */
  asked: readonly string[]
  general: readonly string[]
}

export const KINDS_OF_WORK: readonly KindOfWork[] = TABLE.trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [all = [], general = []] = line.split('>').map(list)
    return {
      names: all.filter((name) => !/^[~=]/.test(name)),
      alone: all.filter((name) => name.startsWith('=')).map((name) => name.slice(1)),
      asked: all.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
      general,
    }
  })

function list(cells: string): string[] {
  return cells
    .split(',')
    .map((cell) => cell.trim())
    .filter(Boolean)
}
