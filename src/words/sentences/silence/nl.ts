// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.':
    'Vastgelegd is dat een langere geheimhouding is gevraagd.',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    'Dien het stuk in, laat een andere persoon het bevestigen, of leg vast wat ervan geworden is.',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'Dit is na het einde van de geheimhouding gevraagd en houdt niets aan.',
  'No longer secrecy waits for a second person’s word.':
    'Geen langere geheimhouding wacht op het woord van een tweede persoon.',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    'Laad de vordering opnieuw; wat niemand op tijd bevestigde, wordt opnieuw vastgelegd.',
  'You recorded yourself that a longer secrecy was asked for.':
    'U hebt zelf vastgelegd dat een langere geheimhouding is gevraagd.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    'De geheimhouding is geëindigd: dat eerder een langere is gevraagd, wordt met de dag vastgelegd.',
  'Record it with its paper, or have another person confirm it.':
    'Leg het met het stuk vast, of laat een andere persoon het bevestigen.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    'Iemand zei zonder stuk dat een langere geheimhouding is gevraagd: een andere persoon kijkt en bevestigt.',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'een langere geheimhouding die niemand heeft bevestigd, houdt niets meer aan',
}
