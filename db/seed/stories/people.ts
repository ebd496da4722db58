import type { LanguageLevel } from '#app/domain/matching/words.ts'

/**
 * Invented names of a big city: any first name with any last name of its line. They go to the vault alone, and nothing in a
 * profile is drawn from them: what a person speaks, knows and wants has its own dice.
 */
export const NAMES: readonly { first: readonly string[]; last: readonly string[] }[] = [
  {
    first: ['Fatiha', 'Khadija', 'Souad', 'Hanan', 'Yousra', 'Latifa', 'Malika', 'Abdelkader', 'Hicham', 'Nordin'],
    last: ['El Ouazzani', 'Bouzian', 'Azzouzi', 'Tahiri', 'Benhaddou', 'El Fassi', 'Chaoui', 'Lamrani'],
  },
  {
    first: ['Ayşe', 'Emine', 'Hatice', 'Zeynep', 'Gülsüm', 'Elif', 'Mehmet', 'Hüseyin', 'Murat'],
    last: ['Yılmaz', 'Kaya', 'Çelik', 'Şahin', 'Aydın', 'Özdemir', 'Arslan', 'Koç'],
  },
  {
    first: ['Anja', 'Marjan', 'Petra', 'Sandra', 'Wendy', 'Kim', 'Ron', 'Dennis', 'Gerard', 'Arie', 'Marco'],
    last: ['de Bruin', 'van Doorn', 'Jansen', 'Verhoef', 'van den Berg', 'Mulder', 'Kok', 'van Vliet', 'Bos'],
  },
  {
    first: ['Rana', 'Hiba', 'Lubna', 'Amal', 'Ghada', 'Khaled', 'Anas', 'Bassam', 'Firas'],
    last: ['Al-Masri', 'Khoury', 'Darwish', 'Al-Hamwi', 'Shaaban', 'Qasim', 'Nasser'],
  },
  {
    first: ['Selam', 'Semhar', 'Luwam', 'Freweini', 'Filmon', 'Yonas', 'Merhawi'],
    last: ['Tesfay', 'Gebremedhin', 'Haile', 'Kidane', 'Mehari', 'Tekle'],
  },
  {
    first: ['Hodan', 'Ifrah', 'Sahra', 'Deqa', 'Abdi', 'Liban'],
    last: ['Warsame', 'Farah', 'Jama', 'Hersi', 'Duale'],
  },
  {
    first: ['Olena', 'Iryna', 'Oksana', 'Natalia', 'Serhii'],
    last: ['Kovalenko', 'Bondarenko', 'Shevchuk', 'Moroz'],
  },
  {
    first: ['Zohra', 'Shabnam', 'Nargis', 'Farid', 'Hamid'],
    last: ['Rahimi', 'Noori', 'Ahmadzai', 'Sadat'],
  },
  {
    first: ['Maryam', 'Leila', 'Shirin', 'Reza', 'Kamran'],
    last: ['Hosseini', 'Karimi', 'Moradi'],
  },
  {
    first: ['Sheila', 'Joan', 'Ingrid', 'Marlon', 'Rishi', 'Anita'],
    last: ['Pinas', 'Wijngaarde', 'Ramdin', 'Soekhai', 'Blokland'],
  },
  {
    first: ['Sharon', 'Giselle', 'Raymond'],
    last: ['Martina', 'Isenia', 'Girigorie'],
  },
  {
    first: ['Agnieszka', 'Beata', 'Marcin'],
    last: ['Kowalczyk', 'Zielińska', 'Wójcik'],
  },
  {
    first: ['Adwoa', 'Mariama', 'Kofi', 'Ibrahima'],
    last: ['Mensah', 'Diallo', 'Owusu', 'Barry'],
  },
  {
    first: ['Mei', 'Jun'],
    last: ['Zhou', 'Lin'],
  },
]

/** Languages besides Dutch that one person speaks, apart by spaces, by how often it occurs. */
export const LANGUAGES_SPOKEN: Record<string, number> = {
  '': 30,
  ar: 16,
  'ar ber': 10,
  tr: 14,
  en: 20,
  'ar en': 6,
  ti: 8,
  'so en': 7,
  'uk ru': 7,
  fa: 9,
  pl: 5,
  fr: 5,
  es: 5,
  'ku tr': 3,
  zh: 2,
}

/** How well Dutch is spoken, by how often it occurs; who speaks no other language speaks it best. */
export const DUTCH_SPOKEN: Record<'beside-another' | 'alone', Record<LanguageLevel, number>> = {
  'beside-another': { none: 2, A1: 6, A2: 8, B1: 6, B2: 3, C1: 2 },
  alone: { none: 0, A1: 0, A2: 0, B1: 1, B2: 2, C1: 12 },
}
