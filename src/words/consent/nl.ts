// Nederlands.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  heading: 'Waarmee stemt u in?',
  explain:
    'Niets anders mag op grond van uw toestemming naar buiten. U kunt die hier altijd intrekken zolang uw gegevens niet naar buiten zijn gegaan.',
  category: '{what} van {account}',
  from: 'Van (eerste dag)',
  to: 'Tot en met (laatste dag)',
  period: 'Laat de dagen leeg voor de hele gevraagde periode.',
  none: 'Kies ten minste één soort gegevens waarmee u instemt.',
  title: 'Uw toestemming',
  covers: 'Omvat',
  given: 'Gegeven {at}',
  waiting: 'Wij controleren die bij uw organisatie voordat er iets op die grond naar buiten gaat.',
  verified: 'Wij hebben die bij uw organisatie gecontroleerd.',
  revoked: 'Ingetrokken {at}.',
  revoke: 'Toestemming intrekken',
  before: 'Wij geven vrijwillig: {what}. Geen wet eist het.',
  after: 'Wij hebben vrijwillig gegeven: {what}. Geen wet eiste het.',
  'lane.emergency':
    'Vrijwillig: in een noodgeval dat de leidinggevende bij de autoriteit ons heeft bevestigd.',
  'lane.consent': 'Vrijwillig: met uw eigen toestemming.',
  'lane.policy': 'Vrijwillig: volgens ons beleid “{name}”.',
  'lane.policy_unnamed': 'Vrijwillig: volgens beleid van ons.',
}
