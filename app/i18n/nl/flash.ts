/** What just happened, said once at the top of the next page. */
export const flash = {
  'vacancy-saved': 'De vacature is bewaard.',
  'vacancy-submitted': 'De vacature is ingestuurd.',
  'vacancy-copied': 'Dit is de kopie. Controleer de dagen en stuur haar in.',
  'vacancy-withdrawn': 'De vacature is ingetrokken.',
  'pledge-counted': 'Bewaard. U ziet het terug bij uw toezegging.',
  'organisation-saved': 'De gegevens van uw organisatie zijn bewaard.',
}
