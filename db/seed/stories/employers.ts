import type { EmployerStory } from '../story.ts'
import { fietsenwerkplaatsSpaakrecht } from './fietsenwerkplaats-spaakrecht.ts'
import { gemeenteUtrecht } from './gemeente-utrecht.ts'
import { helderSchoonmaak } from './helder-schoonmaak.ts'
import { hoveniersHetGroeneHart } from './hoveniers-het-groene-hart.ts'
import { kapsalonKnip } from './kapsalon-knip.ts'
import { kinderopvangHetVlinderbos } from './kinderopvang-het-vlinderbos.ts'
import { kringloopDeTweedeRonde } from './kringloop-de-tweede-ronde.ts'
import { kwekerijZandpad } from './kwekerij-zandpad.ts'
import { scholengroepDeWissel } from './scholengroep-de-wissel.ts'
import { tafelgenotenCatering } from './tafelgenoten-catering.ts'
import { vaartlijnLogistiek } from './vaartlijn-logistiek.ts'
import { woonzorgDeVechtoever } from './woonzorg-de-vechtoever.ts'
import { ziekenhuisDeLinde } from './ziekenhuis-de-linde.ts'

/** Whom this city's work comes from. Names, numbers and addresses are invented; no KvK number of 999 is given out. */
export const EMPLOYER_STORIES: readonly EmployerStory[] = [
  ziekenhuisDeLinde,
  kapsalonKnip,
  scholengroepDeWissel,
  kinderopvangHetVlinderbos,
  kringloopDeTweedeRonde,
  vaartlijnLogistiek,
  woonzorgDeVechtoever,
  tafelgenotenCatering,
  helderSchoonmaak,
  hoveniersHetGroeneHart,
  gemeenteUtrecht,
  kwekerijZandpad,
  fietsenwerkplaatsSpaakrecht,
]
