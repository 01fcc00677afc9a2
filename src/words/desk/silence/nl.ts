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
  'allow.title': 'Vastleggen dat de autoriteit toestaat één persoon in te lichten',
  'allow.explain':
    'Onder de geheimhouding krijgt alleen dit contact de hele kennisgeving per mail. Niemand anders van zijn organisatie hoort ervan, en de console toont het aan niemand tot de geheimhouding eindigt. Eerst leest een andere persoon het stuk en bevestigt.',
  'allow.whom': 'Wie de autoriteit toestaat in te lichten',
  'allow.note': 'Wie van de autoriteit het toestaat, en waar dat staat',
  'allow.paper': 'Het stuk dat het toestaat',
  'allow.record': 'Vastleggen, zodat een tweede persoon het bevestigt',
  'allow.said': '{who} zegt dat de autoriteit toestaat alleen {contact} in te lichten: {note}',
  'allow.own':
    'U hebt het zelf vastgelegd: een andere persoon leest het stuk. Had u het mis, leg dan vast dat het dit niet toestaat.',
  'allow.look': 'Staat het stuk toe deze persoon in te lichten en de kopie te geven?',
  'allow.yes': 'Ja, de hele kennisgeving, en niemand anders',
  'allow.no': 'Nee',
  'allow.no.why': 'Waarom niet',
  'allow.mailbox': 'Ik weet dat alleen deze persoon de mailbox leest',
  'allow.confirm': 'Bevestigen dat deze persoon mag worden ingelicht',
  'allow.refuse': 'Vastleggen dat het niet is toegestaan',
  'allow.typed': 'De mail aan deze persoon kan niet worden teruggenomen.',
  'may_tell.paper': 'Volgens de eigen woorden mag toch worden ingelicht: {who}',
  'may_tell.none': 'Het noemt niemand die toch mag worden ingelicht.',
  'allowed.recorded': '{who}: de autoriteit zou het toestaan; een andere persoon bevestigt',
  'allowed.confirmed': '{who}: de autoriteit staat het toe; nog niet ingelicht',
  'allowed.told': '{who}: alleen per mail ingelicht, {when}; de console toont het aan niemand',
  'allowed.bounced': '{who}: de mail kwam terug',
  'allowed.label': 'Wie mag worden ingelicht',
  'alone.warn':
    'Deze mail gaat alleen naar deze persoon. Het is geen kennisgeving aan de organisatie: er loopt geen termijn, en de console toont het aan niemand.',
}
