// A demand that was answered in another system. Dutch.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  intro: 'Het is beantwoord voordat dit dossier begon, in een ander systeem van ons.',
  'outcome.complied': 'De autoriteit heeft gekregen wat zij vroeg.',
  'outcome.complied_in_part': 'De autoriteit heeft een deel gekregen van wat zij vroeg.',
  'outcome.rejected': 'Het is afgewezen: er is niets verstrekt.',
  'outcome.redirected': 'De autoriteit is gevraagd zich tot u te wenden.',
  'outcome.withdrawn': 'De autoriteit heeft het ingetrokken.',
  'outcome.no_data': 'Er was niets, dus er is niets verstrekt.',
  'outcome.challenged': 'Het is aangevochten en er is niets verstrekt.',
  ask: 'Vraag ons om het antwoord zelf: het wordt hier niet bewaard.',
  not_here: 'niet in dit dossier',
  below: 'zie hieronder',
  decide: 'Hier valt voor u niets meer te beslissen.',
  closed: 'Gesloten op {at}.',
}
