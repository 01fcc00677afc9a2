// Dutch.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'longer.shown':
    'Met het stuk houdt het de late kennisgeving aan tot het antwoord van de rechter is vastgelegd. Zonder stuk bevestigt een andere persoon het binnen één werkdag, of het houdt niets meer aan.',
  'longer.after':
    'Na het einde van de geheimhouding telt het alleen als het vóór dat einde is gevraagd, en zonder het stuk houdt het niets aan tot een andere persoon het heeft bevestigd.',
  'longer.said': '{who} zegt dat op {on} een langere geheimhouding is gevraagd: {note}',
  'longer.own':
    'Dat hebt u zelf gezegd: een andere persoon kijkt ernaar. Had u het mis, leg dan vast dat het niet is gevraagd.',
  'longer.look': 'Is het gevraagd?',
  'longer.yes': 'Ja, het is gevraagd',
  'longer.no': 'Nee, het is niet gevraagd',
  'longer.looked': 'Waar u keek, of wie u vroeg',
  'longer.until': 'Bevestigt niemand het voor die tijd, dan houdt het niets meer aan: {when}.',
  'longer.confirm': 'Bevestigen dat een langere geheimhouding is gevraagd',
  'longer.refuse': 'Vastleggen dat het niet is gevraagd',
  'way.longer_said':
    'op {day} zou langere geheimhouding zijn gevraagd; een andere persoon bevestigt het, of het houdt vanaf hier niets meer aan: {when}',
  'way.longer_void':
    'op {day} zou langere geheimhouding zijn gevraagd; niemand bevestigde het op tijd, en het houdt niets aan',
  'docket.second':
    'Een langere geheimhouding die is gevraagd, wordt binnen één werkdag door een andere persoon bevestigd, of met het stuk vastgelegd.',
}
