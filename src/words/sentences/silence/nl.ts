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
  'It is recorded whom the authority allows to be told.':
    'Vastgelegd is wie de autoriteit toestaat in te lichten.',
  'Another person confirms it, or says that it does not allow it.':
    'Een andere persoon bevestigt het, of zegt dat zij het niet toestaat.',
  'The paper by which the authority allows it is missing.':
    'Het stuk waarmee de autoriteit het toestaat ontbreekt.',
  'Hand in its letter, mail or order.': 'Dien de brief, de mail of het bevel in.',
  'Who of the authority allows it is missing.': 'Er ontbreekt wie van de autoriteit het toestaat.',
  'Nobody waits to be told under this secrecy.': 'Niemand wacht onder deze geheimhouding op bericht.',
  'Why it is not allowed is missing.': 'Er ontbreekt waarom het niet is toegestaan.',
  'It is already confirmed.': 'Het is al bevestigd.',
  'You recorded yourself whom the authority allows to be told.':
    'U hebt zelf vastgelegd wie de autoriteit toestaat in te lichten.',
  'Another person reads the paper and confirms.': 'Een andere persoon leest het stuk en bevestigt.',
  'No two people have said that the authority allows anybody to be told.':
    'Er zijn geen twee personen die zeiden dat de autoriteit toestaat iemand in te lichten.',
  'Record it with its paper, and have another person confirm it.':
    'Leg het met het stuk vast, en laat een andere persoon het bevestigen.',
  'This contact was already told.': 'Dit contact is al ingelicht.',
  'The authority allows another contact to be told, and no one else.':
    'De autoriteit staat toe een ander contact in te lichten, en niemand anders.',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.':
    'Iemand legde vast dat de autoriteit toestaat één persoon in te lichten: een andere persoon leest het stuk en bevestigt.',
  'The authority allows one person to be told: send the notice to that person alone.':
    'De autoriteit staat toe één persoon in te lichten: stuur de kennisgeving alleen aan die persoon.',
  'No secrecy keeps this notice back from everybody.':
    'Geen geheimhouding houdt deze kennisgeving voor iedereen tegen.',
  'Send the notice; what was told already stays told.':
    'Stuur de kennisgeving; wat al gezegd is, blijft gezegd.',
  'This contact is kept from this demand.': 'Dit contact wordt buiten deze vordering gehouden.',
  'Ask the authority to allow another one.': 'Vraag de autoriteit een ander toe te staan.',
  'An order of secrecy came after the authority allowed this contact to be told.':
    'Er kwam een bevel tot geheimhouding nadat de autoriteit toestond dit contact in te lichten.',
  'Ask the authority again, and record its answer anew.':
    'Vraag de autoriteit opnieuw, en leg haar antwoord opnieuw vast.',
  'The contact whom the authority allows to be told gets no notices of this demand now.':
    'Het contact dat de autoriteit toestaat in te lichten, krijgt nu geen kennisgevingen van deze vordering.',
  'Look at the directory, or ask the authority to allow another one.':
    'Kijk in de lijst, of vraag de autoriteit een ander toe te staan.',
  'Somebody else of this organisation stands in the directory with the same address.':
    'Iemand anders van deze organisatie staat met hetzelfde adres in de lijst.',
  'Correct the address in the directory, or ask the authority to allow another contact.':
    'Verbeter het adres in de lijst, of vraag de autoriteit een ander contact toe te staan.',
  'A new order of a court is read as a secrecy of its own.':
    'Een nieuw bevel van een rechter wordt als eigen geheimhouding gelezen.',
  'Record that the agency came back to us, and send the notice.':
    'Leg vast dat de autoriteit bij ons is teruggekomen, en verzend de kennisgeving.',
}
