import type { Sector } from '#app/domain/matching/words.ts'
import { COUNTERPARTS } from './counterparts.ts'

export type Occupation = {
  code: string
  nl: string
  en: string
  sector: Sector
  /** What else people call it: synonyms, forms for a woman or a man, what stands in advertisements. */
  alsoKnownAs: readonly string[]
  /** Group of ISCO-08, four digits: near relatives share it. */
  group: string
  /** The last part of the URI of the same occupation in ESCO; null when ESCO has none that is the same. */
  escoId: string | null
}

/** code | Dutch | English | also known as, comma separated. Our own list of work that is near for these job seekers. */
const LIST: Record<Sector, string> = {
  cleaning: `
schoonmaker | Schoonmaker | Cleaner | schoonmaakster, schoonmaakmedewerker, medewerker schoonmaak, interieurverzorger, interieurverzorgster, poetshulp, poetsvrouw
kantoorschoonmaker | Schoonmaker kantoren | Office cleaner | kantoorschoonmaker, kantoorschoonmaakster
schoolschoonmaker | Schoonmaker op een school | School cleaner | schoolschoonmaakster
ziekenhuisschoonmaker | Schoonmaker in de zorg | Hospital cleaner | schoonmaker ziekenhuis, medewerker reiniging, afdelingsschoonmaker
huishoudelijke-hulp | Huishoudelijke hulp | Domestic help | hulp in de huishouding, thuishulp, huishoudhulp, werkster, hulp bij het huishouden, alfahulp
kamerschoonmaker | Kamerschoonmaker hotel | Hotel room cleaner | kamermeisje, kamerjongen, housekeeping, medewerker housekeeping, hotelschoonmaker, roomattendant
glazenwasser | Glazenwasser | Window cleaner | glazenwasster, ramenwasser, gevelreiniger
opleveringsschoonmaker | Schoonmaker bouw en oplevering | Construction cleaner | bouwschoonmaker, specialistisch reiniger
voertuigreiniger | Schoonmaker van voertuigen | Vehicle cleaner | autopoetser, autowasser, treinschoonmaker, busschoonmaker, wasstraatmedewerker
wasserijmedewerker | Medewerker wasserij | Laundry worker | wasserijmedewerkster, linnenkamermedewerker, strijker, strijkster, stomerijmedewerker, medewerker textielverzorging
voorman-schoonmaak | Meewerkend voorman of voorvrouw schoonmaak | Cleaning team leader | voorvrouw schoonmaak, objectleider, teamleider schoonmaak
`,
  care: `
zorghulp | Zorghulp | Care aide | hulp in de zorg, zorgassistent, zorgassistente
helpende | Helpende zorg en welzijn | Care assistant | helpende, helpende plus, medewerker zorg en welzijn
verzorgende-ig | Verzorgende IG | Certified carer | verzorgende, verzorger, ziekenverzorger, ziekenverzorgster, vig
verpleegkundige | Verpleegkundige | Nurse | verpleger, verpleegster, zuster, broeder, wijkverpleegkundige
wijkverzorgende | Verzorgende in de thuiszorg | Home carer | thuiszorgmedewerker, medewerker thuiszorg
gastheer-zorg | Gastvrouw of gastheer in de zorg | Care host | gastvrouw, gastheer, zorggastvrouw, huiskamermedewerker, huiskamerbegeleider, woonassistent
voedingsassistent | Voedingsassistent | Ward catering assistant | voedingsassistente, keukenassistent zorg, roomservicemedewerker ziekenhuis
activiteitenbegeleider | Activiteitenbegeleider | Activity supervisor | activiteitenbegeleidster, medewerker dagbesteding, begeleider dagbesteding
begeleider-gehandicaptenzorg | Begeleider gehandicaptenzorg | Support worker, disability care | woonbegeleider, begeleidster, persoonlijk begeleider
sociaal-werker | Sociaal werker | Social worker | maatschappelijk werker, maatschappelijk werkster, buurtwerker, welzijnswerker, opbouwwerker
ervaringsdeskundige | Ervaringsdeskundige | Peer support worker | ervaringswerker
tandartsassistent | Tandartsassistent | Dental assistant | tandartsassistente
doktersassistent | Doktersassistent | Doctor's assistant | doktersassistente, huisartsassistent, praktijkassistent
apothekersassistent | Apothekersassistent | Pharmacy assistant | apothekersassistente, apotheekmedewerker, bezorger apotheek
medewerker-patientenvervoer | Medewerker patiëntenvervoer | Patient porter | patiëntenvervoerder, beddenvervoerder, transportmedewerker ziekenhuis
sterilisatiemedewerker | Medewerker sterilisatie | Sterilisation worker | medewerker csa, deskundige steriele medische hulpmiddelen
`,
  shops: `
winkelmedewerker | Winkelmedewerker | Shop assistant | verkoopmedewerker, verkoper, verkoopster, winkelbediende, winkelmeisje, medewerker winkel, shopmedewerker
kassamedewerker | Kassamedewerker | Cashier | caissière, kassière, kassier, kassamedewerkster, medewerker kassa, caissiere
vakkenvuller | Vakkenvuller | Shelf filler | vulploegmedewerker, medewerker vulploeg, aanvuller, vakkenvulster
supermarktmedewerker | Supermarktmedewerker | Supermarket worker | medewerker supermarkt, medewerker versafdeling, medewerker agf, medewerker groente en fruit
bakkerijverkoper | Verkoper in een bakkerij | Bakery sales assistant | broodverkoper, bakkerijverkoopster, medewerker broodafdeling
slagerijmedewerker | Medewerker slagerij | Butcher's assistant | slager, slagersknecht, medewerker vleesafdeling
kledingverkoper | Verkoper kleding en schoenen | Clothes and shoes sales assistant | modeverkoper, modeverkoopster, modeadviseur, schoenenverkoper
drogisterijmedewerker | Medewerker drogisterij | Drugstore assistant | drogist, assistent drogist, drogiste
bouwmarktmedewerker | Medewerker bouwmarkt | DIY store assistant | verkoper bouwmarkt, medewerker doe-het-zelfzaak
marktverkoper | Marktverkoper | Market trader | marktkoopman, marktkoopvrouw, marktmedewerker
kringloopmedewerker | Medewerker kringloopwinkel | Second-hand shop worker | kringloopmedewerkster, medewerker tweedehandswinkel
bloemist | Bloemist | Florist | bloemenverkoper, bloembinder, bloemiste, medewerker bloemenwinkel
telefoonwinkelverkoper | Verkoper telefoons en elektronica | Phone and electronics sales assistant | telecomverkoper, verkoopadviseur elektronica
filiaalleider | Filiaalleider | Shop manager | winkelbeheerder, filiaalmanager, winkelmanager, bedrijfsleider winkel, teamleider winkel
`,
  catering: `
keukenhulp | Keukenhulp | Kitchen help | keukenmedewerker, keukenassistent, hulp in de keuken, hulpkok, medewerker keuken
afwasser | Afwasser | Dishwasher | spoeler, spoelkeukenmedewerker, afwashulp, medewerker spoelkeuken, bordenwasser
kok | Kok | Cook | kokkin, zelfstandig werkend kok, chef-kok, leerling-kok, instellingskok
cateringmedewerker | Cateringmedewerker | Catering worker | medewerker catering, cateringmedewerkster, medewerker bedrijfsrestaurant, kantinemedewerker, kantinejuffrouw, restaurantmedewerker
bedieningsmedewerker | Medewerker bediening | Waiting staff | ober, serveerster, kelner, gastheer restaurant, gastvrouw restaurant, medewerker horeca, horecamedewerker
barista | Barista | Barista | koffiezetter, koffiebarmedewerker, medewerker koffiebar
barmedewerker | Barmedewerker | Bartender | barman, barvrouw, barkeeper, tapper
fastfoodmedewerker | Medewerker fastfood | Fast-food worker | snackbarmedewerker, crewmedewerker, frietbakker, medewerker cafetaria
ontbijtmedewerker | Ontbijtmedewerker hotel | Breakfast attendant | medewerker ontbijt, ontbijthulp
hotelreceptionist | Receptionist hotel | Hotel receptionist | hotelreceptioniste, frontofficemedewerker, medewerker front office
pizzabakker | Pizzabakker | Pizza maker | pizzaiolo, medewerker pizzeria
bakker | Bakker | Baker | broodbakker, banketbakker, patissier, leerling-bakker, bakkerijmedewerker
`,
  logistics: `
magazijnmedewerker | Magazijnmedewerker | Warehouse worker | magazijnmedewerkster, logistiek medewerker, medewerker magazijn, magazijnbediende, medewerker logistiek, loodsmedewerker
orderpicker | Orderpicker | Order picker | orderverzamelaar, medewerker orderverwerking, voorraadmedewerker
inpakker | Inpakker | Packer | inpakster, inpakmedewerker, verpakker, medewerker inpak, pakketinpakker
heftruckchauffeur | Heftruckchauffeur | Forklift driver | heftruckrijder, reachtruckchauffeur, heftruckbestuurder, vorkheftruckchauffeur
pakketsorteerder | Pakketsorteerder | Parcel sorter | sorteermedewerker, medewerker sorteercentrum, postsorteerder
goederenontvanger | Medewerker goederenontvangst | Goods receiver | medewerker ontvangst goederen, medewerker expeditie, expeditiemedewerker
lader-en-losser | Lader en losser | Loader | laad- en losmedewerker, sjouwer, bijrijder, verhuizer
magazijnleider | Teamleider magazijn | Warehouse team leader | magazijnchef, magazijnbeheerder, teamleider logistiek
retourmedewerker | Medewerker retouren | Returns worker | retourverwerker, medewerker retourafdeling
kledingsorteerder | Kledingsorteerder | Clothes sorter | textielsorteerder, medewerker textielsortering
`,
  transport: `
fietskoerier | Fietskoerier | Bicycle courier | maaltijdbezorger, fietsbezorger, flitsbezorger, koerier op de fiets
pakketbezorger | Pakketbezorger | Parcel deliverer | bezorger, koerier, bestelwagenchauffeur, pakketchauffeur, bestelbuschauffeur
postbezorger | Postbezorger | Post deliverer | postbode, brievenbesteller, krantenbezorger, folderbezorger
boodschappenbezorger | Bezorger van boodschappen | Grocery deliverer | bezorgchauffeur supermarkt, thuisbezorger
taxichauffeur | Taxichauffeur | Taxi driver | taxichauffeuse, chauffeur taxi, chauffeur zorgvervoer, chauffeur rolstoelvervoer
chauffeur-leerlingenvervoer | Chauffeur leerlingenvervoer | School transport driver | chauffeur leerlingvervoer, schoolbuschauffeur, begeleider leerlingenvervoer
buschauffeur | Buschauffeur | Bus driver | buschauffeuse, chauffeur openbaar vervoer, touringcarchauffeur
trambestuurder | Trambestuurder | Tram driver | tramconducteur, trambestuurster
vrachtwagenchauffeur | Vrachtwagenchauffeur | Lorry driver | chauffeur, trucker, internationaal chauffeur, chauffeur ce, chauffeur c
afvalinzamelaar | Medewerker afvalinzameling | Refuse collector | vuilnisman, vuilnisophaler, belader, huisvuilbelader
servicemedewerker-ov | Servicemedewerker openbaar vervoer | Public transport service worker | stationsmedewerker, medewerker service en veiligheid, conducteur
`,
  education: `
onderwijsassistent | Onderwijsassistent | Teaching assistant | onderwijsassistente, klassenassistent, assistent in de klas
concierge | Conciërge | Caretaker | schoolconciërge, hulpconciërge, facilitair medewerker school, concierge
overblijfmedewerker | Overblijfmedewerker | Lunchtime supervisor | overblijfkracht, overblijfmoeder, tussenschoolse opvang, tso-medewerker
leraarondersteuner | Leraarondersteuner | Teacher support worker | leerkrachtondersteuner
leerkracht-basisonderwijs | Leerkracht basisonderwijs | Primary school teacher | leraar, lerares, juf, meester, basisschoolleerkracht
verkeersbrigadier | Verkeersbrigadier | School crossing patrol | klaar-over, oversteekhulp
taaldocent | Taaldocent | Language teacher | docent nt2, taalcoach, taalvrijwilliger, docent nederlands
schooladministratie | Medewerker schooladministratie | School office worker | administratief medewerker school, leerlingenadministratie
technisch-onderwijsassistent | Technisch onderwijsassistent | Technical teaching assistant | toa, practicumassistent
`,
  childcare: `
pedagogisch-medewerker | Pedagogisch medewerker | Childcare worker | leidster kinderopvang, kinderleidster, peuterleidster, crècheleidster, pedagogisch medewerkster, pm'er
bso-medewerker | Medewerker buitenschoolse opvang | After-school care worker | bso-begeleider, bso-leidster, medewerker naschoolse opvang
groepshulp | Groepshulp kinderopvang | Childcare group aide | huishoudelijk medewerker kinderopvang, assistent kinderopvang
gastouder | Gastouder | Childminder | oppas, oppasmoeder, kinderoppas, nanny
assistent-peuterspeelzaal | Assistent peuterspeelzaal | Playgroup assistant | peuterspeelzaalassistent, voorschoolassistent
kraamverzorgende | Kraamverzorgende | Maternity carer | kraamhulp, kraamverzorgster, kraamverzorger
`,
  office: `
administratief-medewerker | Administratief medewerker | Administrative worker | administratief medewerkster, kantoormedewerker, administratie, backofficemedewerker, medewerker administratie
receptionist | Receptionist | Receptionist | receptioniste, baliemedewerker, balie-medewerker, telefonist, telefoniste, medewerker receptie
klantenservicemedewerker | Medewerker klantenservice | Customer service worker | callcentermedewerker, callcenteragent, medewerker klantcontact, klantcontactmedewerker, helpdeskmedewerker
medewerker-data-invoer | Medewerker data-invoer | Data entry clerk | data-entrymedewerker, datatypist, datatypiste, gegevensinvoer, invoermedewerker
postkamermedewerker | Medewerker postkamer | Mail room worker | postverwerker, medewerker scannen, scanmedewerker, archiefmedewerker, medewerker archief
secretarieel-medewerker | Secretarieel medewerker | Secretary | secretaresse, secretaris, managementassistent, directiesecretaresse
boekhoudkundig-medewerker | Boekhoudkundig medewerker | Bookkeeper | boekhouder, boekhoudster, financieel medewerker, medewerker crediteuren, financieel administrateur
facilitair-medewerker | Facilitair medewerker | Facilities worker | facilitair medewerkster, medewerker facilitaire dienst, huismeester, medewerker interne dienst, kantoorconciërge
hr-medewerker | Medewerker personeelszaken | HR assistant | hr-medewerker, personeelsadministratie, p&o-medewerker
ict-helpdesk | ICT-ondersteuner | IT support worker | ict-medewerker, systeembeheerder, medewerker ict-helpdesk, computerhulp
webontwikkelaar | Webontwikkelaar | Web developer | programmeur, softwareontwikkelaar, webdeveloper
tolk | Tolk | Interpreter | tolk-vertaler, vertaler, sociaal tolk, tolk gebarentaal
`,
  'building-and-technology': `
klusser | Klusjesman of klusvrouw | Handyman or handywoman | klusvrouw, klusser, allround klusser, onderhoudsmedewerker, handyman
bouwhulp | Hulp in de bouw | Construction helper | bouwvakker, opperman, bouwhulp, grondwerker, handlanger bouw, bouwplaatsmedewerker
schilder | Schilder | Painter | huisschilder, schilderes, leerling-schilder, spuiter
timmerman | Timmerman | Carpenter | timmervrouw, leerling-timmerman, werkplaatstimmerman, meubelmaker
stukadoor | Stukadoor | Plasterer | stucadoor, stukadoorshulp
metselaar | Metselaar | Bricklayer | leerling-metselaar, voeger
tegelzetter | Tegelzetter | Tiler | vloerenlegger, vloerlegger
dakdekker | Dakdekker | Roofer | leerling-dakdekker, hulp dakdekker
stratenmaker | Stratenmaker | Paver | straatmaker, wegwerker, straatwerker
loodgieter | Loodgieter | Plumber | loodgietershulp, installatiemonteur, cv-monteur, sanitairmonteur
elektricien | Elektricien | Electrician | elektromonteur, leerling-elektricien, hulpmonteur elektra
zonnepanelenmonteur | Monteur zonnepanelen | Solar panel fitter | zonnepaneleninstallateur, pv-monteur, hulpmonteur zonnepanelen
isolatiemedewerker | Isolatiemedewerker | Insulation worker | isolatiemonteur, energiefixer, energiecoach, medewerker energiebesparing
lasser | Lasser | Welder | lasser-bankwerker, constructiebankwerker, metaalbewerker
fietsenmaker | Fietsenmaker | Bicycle mechanic | fietsreparateur, fietsmonteur, rijwielhersteller
automonteur | Automonteur | Car mechanic | garagemedewerker, autotechnicus, monteur, bandenmonteur
steigerbouwer | Steigerbouwer | Scaffolder | hulpsteigerbouwer
verkeersregelaar | Verkeersregelaar | Traffic controller | evenementenverkeersregelaar, verkeersregelaarster
reparateur-elektronica | Reparateur van apparaten | Appliance repairer | witgoedmonteur, telefoonreparateur, elektronicareparateur
`,
  production: `
productiemedewerker | Productiemedewerker | Production worker | fabrieksmedewerker, fabrieksarbeider, lopendebandmedewerker, productiemedewerkster, medewerker productie
assemblagemedewerker | Assemblagemedewerker | Assembly worker | monteur assemblage, medewerker assemblage, samensteller, montagemedewerker
machineoperator | Machineoperator | Machine operator | operator, productieoperator, machinebediende, procesoperator
voedingsproductie | Medewerker voedingsproductie | Food production worker | medewerker levensmiddelen, medewerker broodfabriek, maaltijdbereider
kwaliteitscontroleur | Kwaliteitscontroleur | Quality inspector | medewerker kwaliteitscontrole, keurmeester, controleur productie
naaier | Naaier | Sewing worker | naaister, kleermaker, coupeuse, confectiemedewerker, kledinghersteller, stikster
drukkerijmedewerker | Medewerker drukkerij | Print worker | drukker, grafisch medewerker, nabewerker
recyclingmedewerker | Medewerker recycling | Recycling worker | afvalsorteerder, demontagemedewerker, medewerker milieustraat
meubelmonteur | Meubelmonteur | Furniture fitter | meubelstoffeerder, keukenmonteur
`,
  green: `
hovenier | Hovenier | Gardener | tuinman, tuinvrouw, tuinier, leerling-hovenier, assistent-hovenier
groenmedewerker | Medewerker groenvoorziening | Green space worker | plantsoenmedewerker, groenmedewerker, medewerker groen, medewerker plantsoenendienst, groenvoorziener
tuinbouwmedewerker | Medewerker in de kas | Greenhouse worker | tuinbouwmedewerker, kasmedewerker, plukker, oogstmedewerker, medewerker kwekerij, tuinder
boomverzorger | Boomverzorger | Tree carer | boomsnoeier, snoeier, boomverzorgster
agrarisch-medewerker | Agrarisch medewerker | Farm worker | boerderijmedewerker, medewerker zorgboerderij, melker, boerenknecht
dierenverzorger | Dierenverzorger | Animal carer | dierverzorger, dierenverzorgster, medewerker dierenasiel, medewerker kinderboerderij
bloemenkweker | Medewerker bloemen en planten | Flower and plant worker | bosser, bloemenverwerker, medewerker tuincentrum, plantenverzorger
`,
  'hair-and-beauty': `
kapper | Kapper | Hairdresser | kapster, haarstylist, dameskapper, herenkapper, barbier, barber
assistent-kapper | Assistent in de kapsalon | Salon assistant | kappersassistent, leerling-kapper, salonassistent, junior stylist, haarwasser
schoonheidsspecialist | Schoonheidsspecialist | Beautician | schoonheidsspecialiste, beautyspecialist, huidverzorger
nagelstylist | Nagelstylist | Nail technician | nagelstyliste, manicure, pedicure
visagist | Visagist | Make-up artist | visagiste, make-upartiest
masseur | Masseur | Masseur | masseuse, massagetherapeut
`,
  security: `
beveiliger | Beveiliger | Security guard | bewaker, beveiligingsbeambte, beveiligster, beveiligingsmedewerker, objectbeveiliger
winkelsurveillant | Winkelsurveillant | Store security guard | winkelbeveiliger, winkeldetective
evenementenbeveiliger | Evenementenbeveiliger | Event security guard | evenementensteward, steward, crowd controller
medewerker-fietsenstalling | Medewerker fietsenstalling | Bicycle parking attendant | fietsenstallingbeheerder, stallingmedewerker, parkeerwachter, parkeerbeheerder
portier | Portier | Doorkeeper | receptionist-beveiliger, nachtportier, portierster
`,
  'public-services': `
medewerker-publieksbalie | Medewerker publieksbalie | Public desk worker | baliemedewerker gemeente, medewerker burgerzaken, publieksmedewerker
straatreiniger | Medewerker straatreiniging | Street cleaner | straatveger, veger, medewerker stadsreiniging, medewerker reiniging en straat, prikker
wijkbeheerder | Wijkbeheerder | Neighbourhood caretaker | buurtconciërge, wijkconciërge, buurtbeheerder, complexbeheerder
handhaver | Handhaver | Enforcement officer | boa, stadswacht, toezichthouder, buitengewoon opsporingsambtenaar, parkeercontroleur
bibliotheekmedewerker | Bibliotheekmedewerker | Library assistant | medewerker bibliotheek, bibliothecaris
zwembadmedewerker | Medewerker zwembad | Swimming pool worker | zwembadhulp, badmeester, toezichthouder zwembad, zweminstructeur
sportbegeleider | Sport- en spelbegeleider | Sports and play leader | sportinstructeur, buurtsportcoach, beheerder sporthal, sporthalbeheerder
museummedewerker | Medewerker museum of theater | Museum or theatre attendant | suppoost, zaalwacht, kaartverkoper, garderobemedewerker, medewerker garderobe
buurthuismedewerker | Medewerker buurthuis | Community centre worker | beheerder buurthuis, gastheer buurthuis, gastvrouw buurthuis, sociaal beheerder
`,
}

export const OCCUPATIONS: readonly Occupation[] = (Object.keys(LIST) as Sector[]).flatMap((sector) =>
  LIST[sector]
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', nl = '', en = '', others = ''] = line.split('|').map((cell) => cell.trim())
      const alsoKnownAs = others.split(',').map((name) => name.trim())
      const { group = '', escoId = null } = COUNTERPARTS.get(code) ?? {}
      return { code, nl, en, sector, alsoKnownAs, group, escoId }
    }),
)

const byCode = new Map(OCCUPATIONS.map((occupation) => [occupation.code, occupation]))
const byEscoId = new Map(OCCUPATIONS.flatMap((own) => (own.escoId ? [[own.escoId, own] as const] : [])))

export function occupationByCode(code: string): Occupation | null {
  return byCode.get(code) ?? null
}

/**
 * The code of an occupation of ESCO, as it is stored: its group of ISCO-08 and the last part of its URI. The group stands in it so
 * that near relatives can be told without looking anything up. An occupation that we have ourselves has our own code.
 */
export function codeOfEsco({ group, escoId }: { group: string; escoId: string }): string {
  return byEscoId.get(escoId)?.code ?? `esco-${group}-${escoId}`
}

const ESCO_CODE = /^esco-(\d{4})-([\w.-]{1,64})$/

/** What a code of ESCO holds; null for one of our own, and for what is no code. */
export function readEscoCode(code: string): { group: string; escoId: string } | null {
  const [, group, escoId] = ESCO_CODE.exec(code) ?? []
  return group && escoId ? { group, escoId } : null
}

/** The group of ISCO-08 of a code; occupations of one group are near relatives. Null for what is no code. */
export function occupationGroup(code: string): string | null {
  return (byCode.get(code)?.group ?? readEscoCode(code)?.group) || null
}

/** How a word is compared: lower case, without accents, the letter ĳ as i and j, one space between words. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ĳ', 'ij')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const searchable = OCCUPATIONS.map((occupation) => ({
  occupation,
  labels: [occupation.nl, ...occupation.alsoKnownAs, occupation.en].map(plainName),
}))

/** 0 for the very name, then: begins with it, a word begins with it, it is somewhere inside; Infinity when it is not there. */
function distance(label: string, wanted: string): number {
  if (label === wanted) return 0
  if (label.startsWith(wanted)) return 1
  if (label.includes(` ${wanted}`)) return 2
  return wanted.length > 2 && label.includes(wanted) ? 3 : Infinity
}

const codesByName = new Map<string, string>()
for (const { occupation, labels } of searchable) {
  for (const label of labels) if (!codesByName.has(label)) codesByName.set(label, occupation.code)
}
// The name in the list wins over what something else is also called.
for (const occupation of OCCUPATIONS) codesByName.set(plainName(occupation.nl), occupation.code)

/** The code of an occupation, from its code or one of its names; null when we do not know it. */
export function occupationCode(text: string): string | null {
  return byCode.get(text)?.code ?? codesByName.get(plainName(text)) ?? null
}

/** Of our own list, those one of whose names holds this text, closest first; all of its words must occur. Nothing for an empty text. */
export function ownOccupationsNamed(text: string, limit = 10): Occupation[] {
  const wanted = plainName(text.slice(0, 100))
  if (!wanted) return []
  const parts = wanted.split(' ')
  return searchable
    .map(({ occupation, labels }) => {
      const whole = Math.min(...labels.map((label) => distance(label, wanted)))
      const scattered = labels.some((label) => parts.every((part) => label.includes(part))) ? 4 : Infinity
      return { occupation, rank: Math.min(whole, scattered) }
    })
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.occupation.nl.localeCompare(b.occupation.nl, 'nl'))
    .slice(0, limit)
    .map(({ occupation }) => occupation)
}
