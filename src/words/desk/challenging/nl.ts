// The days of a challenge: the form of its steps.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'hearing.on': 'Dag van de zitting',
  'hearing.means':
    'Haar termijn loopt tot die dag voorbij is; dan legt de juridische afdeling vast dat zij is gehouden, haar nieuwe dag of wat is beslist.',
  'appeal.by': 'Laatste dag voor beroep',
  'appeal.by.hint':
    'De termijn loopt tot een beroep is vastgelegd, of dat er geen is. Laat leeg waar geen beroep mogelijk is.',
  'stay.until': 'Laatste dag van de schorsing',
  'stay.until.hint':
    'Laat leeg waar zij geldt tot de uitspraak. Is die dag overal voorbij, dan eindigt zij vanzelf; de juridische afdeling wordt vooraf gewaarschuwd.',
  'least.whose': 'Wiens gegevens zouden helpen: {category}',
  'least.from': '{category}: vanaf (UTC)',
  'least.to': '{category}: tot voor (UTC)',
  'least.period.hint': 'Niet ruimer dan hulp nodig heeft: wat erbuiten ligt, gaat niet langs deze weg.',
}
