/*
 * Words that mean the same in the name of work, whatever stands beside them: other spellings, forms for a woman, English, and
 * words from the first languages of many job seekers. Each line: the word that we compare by < the words that stand for it.
 * With = before it only when the word
 * stands alone. Titles and queries are both read through this table. What is the same only as a whole name ("trucker") is in names-of-work.ts.
 */
const TABLE = `
medewerker < medewerkster, medewerksters, medewerkers, mederwerker, medwerker, medewerkende, employee, employees, worker, workers, staff, operative, clerk, attendant, associate, crewmember, collega, werknemer, werker, werkkracht, werksters, bediende, bedienden, beambte, functionaris, arbeider, arbeiders, arbeidster, arbeidsters
assistent < assistente, assistant, assistants, aide
hulp < hulpje, help, helper, helpers
leider < leidster, leidsters, leader, supervisor, voorman, voorvrouw
manager < managers, beheerster, bedrijfsleider, bedrijfsleidster, chefin
begeleider < begeleidster, begeleidsters, begeleidend, counselor
instructeur < instructrice, instructor, instructors
directeur < directrice, director
coordinator < coordinatrice, coordinatoren
adviseur < adviseuse, advisor, consultant, consulent, consulente
chauffeur < chauffeuse, chauffeuses, driver, drivers, sofor, soforu, chofer, sjofeur, shofer, sjauffeur, rijder
monteur < monteuse, mechanic, mechanics, mecanicien, mecaniciens, technician, technicians, technicus, technici, technica, mechanieker, technieker, tamirci, installateur
koerier < koerierster, courier, couriers, kurye
bezorger < deliverer
bezorgen < delivery, deliveries, delivering, bezorgdienst, levering
gastheer < gastvrouw, gastvrouwen, gastheren, host, hostess
kok < kokkin, kokkinnen, cook, cooks, ascii, asci, kook
koken < cooking
ober < obers, kelner, kelners, waiter, waiters, waitress, waitresses, serveerster, serveersters, serveerder, garson
barkeeper < barman, barmannen, barvrouw, barmeid, bartender, bartenders, barkeepster
kassa < kasa, cashdesk, checkout
kassier < kassiere, kassieres, caissiere, caissieres, caissier, cashier, cashiers, kasiyer, kassierster
snackbar < cafetaria, frituur
webshop < webwinkel, webshops
winkel < shop, store, retail, shops, magaza
verkoper < seller, salesman, saleswoman, salesperson, vendor
verkoop < sales, verkopen, selling
supermarkt < supermarket, grocery
markt < market
bakker < bakster, baksters, baker, bakers, firinci
bakkerij < bakery, firin
slager < slagers, slagerin, butcher, butchers, kasap, slachter
bloem < flower, flowers, bloemetjes
bloemist < bloemiste, florist, florists
drogist < drogiste, drugstore
keuken < kitchen, kitchens, mutfak
restaurant < restoran, lokanta, eetcafe, brasserie, bistro, lunchroom
ontbijt < breakfast
maaltijd < meal, meals, food, eten
afwasser < dishwasher, bulasikci, dishwashers
koffie < coffee
hotel < otel
schoonmaker < cleaner, cleaners, temizlikci
=schoonmaker < poetser, poetsster
schoonmaak < cleaning, temizlik, schoonmaken
=schoonmaak < schoon, reinigen, reiniging, poets, poetsen
raam < window, windows, ramen, glas, glazen
kamer < room, rooms
kantoor < office, offices, ofis
school < schools, schooltje
=huis < house
thuis < home
housekeeping < house keeping
roomservice < room service
fastfood < fast food
linnenkamer < linnenkamers
spoelkeuken < spoelkeukens
datainvoer < data invoer, data entry, dataentry, gegevensinvoer
huishouding < household, huishouden, huishoudelijk, huishoudelijke, domestic, huishoudster
verpleeghuis < verpleegtehuis, nursing home, nursing homes
verzorgingshuis < verzorgingstehuis, bejaardentehuis, bejaardenhuis
ziekenhuis < hospital, ziekenhuizen, hastane
zorg < care, healthcare
verpleegkundige < verpleegkundigen, verpleger, verplegers, verpleegster, verpleegsters, nurse, nurses, hemsire, zuster, zusters, nursing
verpleging < verplegen
verzorger < verzorgende, verzorgenden
=zorgverlener < verzorgende, verzorger, verzorgers, verzorgster, verzorgsters, verzorgenden, carer, carers, caregiver, caregivers, bakici
oudere < elderly, senior, senioren, bejaarde, bejaarden, ouderen
kind < child, children, kids, kinderen, kinder, cocuk
kinderopvang < childcare, daycare, child care, day care, nursery, creche, kinderdagverblijf, kdv, kinderdagopvang, kres
tandarts < dentist, dental
dokter < doctor, doctors, arts, huisarts
apotheek < pharmacy, apotheker, eczane
apothekersassistent < pharmacist
fysiotherapeut < physiotherapist, physio, fysio, fysiotherapeute
kapper < kapster, kapsters, hairdresser, hairdressers, kuafor, hairstylist, haarstylist, haarstyliste, kapsalon
barbier < barber, barbers, berber
schoonheidsspecialist < schoonheidsspecialiste, beautician, beautyspecialist, beautyspecialiste, cosmeticus
nagel < nail, nails
masseur < masseuse, masseurs, massage
leraar < lerares, leraren, leraressen, teacher, teachers, docent, docente, docenten, leerkracht, leerkrachten, onderwijzer, onderwijzeres, ogretmen
=leraar < juf, juffrouw, meester, juffen
onderwijs < teaching, education
taal < language
rijles < driving
magazijn < warehouse, warehouses, depo, depot, loods, magazin, distributiecentrum, warehousing
logistiek < logistics, logistic, logistieke
orderpicker < order picker, order pickers, order picking, orderpickster, picker, pickers, orderpicking, orderpicken, orderverzamelaar, orderverzamelaarster
order < bestelling
heftruck < forklift, fork lift, fork lift truck, forklift truck, vorkheftruck, reachtruck, forklifttruck
vrachtwagen < truck, trucks, lorry, lorries, vrachtauto, kamyon, trailer
vracht < cargo, freight
bestelbus < van, bestelwagen, bestelauto
bus < buss, otobus, ovbus
auto < voertuig, voertuigen, vehicle, vehicles, car, cars, araba
fiets < bike, bikes, bicycle, bicycles, cycle, rijwiel, bisiklet, ebike, fietsen
pakket < parcel, parcels, package, packages, pakketje, pakketjes, pakje, pakjes, pakketten, paket
inpakker < packer, packers, inpakster, inpaksters, verpakker, paketci
inpakken < packing, packaging, verpakken, verpakking, inpak
post < mail, posta, postal
brief < letter, letters
krant < newspaper, newspapers, kranten, gazete
vuilnis < garbage, refuse, waste, trash, afval, huisvuil, vuil
verhuizer < mover, movers
verhuizen < moving, removals
fabriek < factory, factories, fabrik, fabrika, plant
productie < production, produktie, produksiyon, manufacturing, fabricage
machine < machines, makine
operator < bediener, bedienaar, operateur
assemblage < assembly, montage, samenstellen
assemblagemedewerker < assembler, samensteller, samenstelster
kwaliteit < quality, kwaliteits
naaister < naaier, naaisters, naaiers, seamstress, sewer, terzi
naaien < sewing, stikken
kleermaker < tailor, tailors, coupeuse, coupeur, coupeuses
kleding < clothes, clothing, fashion, mode, kleren, textiel, giyim
elektricien < electricien, electrician, electricians, elektriciens, elektrikci, elektromonteur, electromonteur, elektrotechnicus, elektromecanicien
elektra < electric, electrical, elektrisch, elektro, elektriciteit
loodgieter < plumber, plumbers, tesisatci
schilder < painter, painters, boyaci, schilderes, huisschilder
timmerman < timmervrouw, timmerlieden, timmermannen, timmerlui, timmer, carpenter, carpenters, joiner, marangoz
timmeren < carpentry
metselaar < bricklayer, bricklayers, mason, metselaars
stukadoor < stucadoor, stukadoors, stucadoors, plasterer, plasterers, stukadoren, stuckadoor
stucen < stucwerk, stuc, plastering, stukadoren
tegelzetter < tiler, tilers
dakdekker < roofer, roofers
lasser < welder, welders, kaynakci, lasster
lassen < welding
bouw < construction, building, insaat, bouwen
klusser < handyman, handywoman, klusjesman, klusjesvrouw, klusvrouw, klusman, klusjesmannen
steiger < scaffold, scaffolding
steigerbouwer < scaffolder
zonnepaneel < solar, pv
tuin < garden, bahce
tuinier < gardener, gardeners, tuinman, tuinvrouw, tuinmannen, tuinlieden, hovenier, hoveniers, tuinierster, bahcivan, landscaper, tuinieren, gardening
kas < greenhouse, glasshouse
boerderij < farm, farming, ciftlik
boer < farmer, boerin
dier < animal, animals, dieren, hayvan, huisdier
beveiliger < bewaker, bewaakster, guard, guards, beveiligingsbeambte
beveiliging < security, bewaking, guvenlik, beveiligen
portier < porter, doorman, doorkeeper, portierster
receptionist < receptioniste, receptionistes, receptionisten, reseptionist
receptie < reception, recepsie, resepsiyon, frontdesk, front desk
telefonist < telefoniste, telephonist
frontoffice < front office
backoffice < back office
administratie < administration, administratief, administratieve, administrative, admin
boekhouder < boekhoudster, bookkeeper, bookkeepers, muhasebeci
boekhouding < bookkeeping, boekhouden, boekhoudkundig, muhasebe
accountant < accountants, accountancy
accounting < accounts
financieel < finance, financial, financien, financiele
secretaresse < secretaris, secretaresses, secretary, sekreter, secretarieel, secretariaat, secretariele
klantenservice < klantcontact, customerservice, customer service, customer support, customer care, klantendienst, klantservice, contactcenter, contactcentrum
callcenter < callcentre, call center, call centre, contact center
ict < it, information technology, computer, computers, informatica, automatisering
systeembeheer < sysadmin
systeembeheerder < systeembeheerster
ontwikkelaar < developer, developers, ontwikkelaarster
programmeur < programmer, programmers, programmeuse, programmeren, coder
tolk < interpreter, interpreters, tercuman
vertaler < translator, vertaalster, translators
bibliotheek < library, kutuphane
bibliothecaris < librarian, bibliothecaresse, bibliothecarissen
zwembad < swimming, pool
badmeester < lifeguard, badjuf, badjuffrouw, zwemonderwijzer, zwemonderwijzeres, zwemleraar, zwemlerares, zwemdocent, zwemjuf, zwemmeester, swimming teacher, swim teacher
concierge < janitor, conciergevrouw, caretaker, caretakers, kapici
gemeente < municipality, belediye
straat < street, streets
verkeer < traffic
fotograaf < fotografe, photographer
psycholoog < psychologe, psychologist
logopedist < logopediste, speech therapist
ergotherapeut < occupational therapist
sport < sports, spor
jongere < youth, jongeren, jeugd
opticien < optician, opticienne
dak < roof
vloer < floor, floors
meubel < furniture, meubels, meubelen
meubelmaker < cabinetmaker
huid < skin
vis < fish
vlees < meat
kaas < cheese
groente < vegetables, groenten, agf
fruit < fruits
=was < laundry
wasserij < wasserette, wassalon, wassalons
oppas < babysit, babysitter, babysitters, babysitting, nanny, nannies, kinderoppas, oppasser, oppasmoeder
steward < stewardess, stewardessen
luchthaven < airport, vliegveld
avond < evening
nacht < night, night shift
weekend < weekends
onderhoud < maintenance
project < projects
personeel < personnel
inkoper < inkoopster, buyer, purchaser
analist < analyst, analiste
recruiter < recruiters, werving
sociaal < social, sociale, maatschappelijk, maatschappelijke
werk < work
vrijwilliger < volunteer, vrijwilligster
stage < internship
stagiair < intern, stagiaire, trainee
personeelszaken < human resources
leerling < apprentice, leerlinge, aankomend
`

/** Variants of more than one word; the longest is tried first. */
export const LONGEST_VARIANT = 3

/** By a word, or several with a space between them, the words that it is compared by. */
export const SAME_WORDS = wordsOf(TABLE.trim().split('\n'), (line) => !line.startsWith('='))
/** The same, only when it stands alone: a "verzorgster" is a carer, an "interieurverzorgster" is none. */
export const SAME_WHOLE_WORDS = wordsOf(TABLE.trim().split('\n'), () => true)

function wordsOf(lines: string[], which: (line: string) => boolean): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.filter(which).flatMap((line) => {
      const [canonical = '', variants = ''] = line.replace('=', '').split('<')
      return variants.split(',').map((variant) => [variant.trim(), canonical.trim().split(' ')] as const)
    }),
  )
}

/** All words of the table, for mending typing errors. */
export const TABLE_WORDS: readonly string[] = [
  ...new Set([...SAME_WHOLE_WORDS.keys(), ...[...SAME_WHOLE_WORDS.values()].flat()]),
]
