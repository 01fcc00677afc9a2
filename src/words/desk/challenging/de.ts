// The days of a challenge: the form of its steps.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'hearing.on': 'Tag der Anhörung',
  'hearing.means':
    'Ihre Frist läuft, bis dieser Tag vorbei ist; dann hält die Rechtsabteilung fest, dass sie stattfand, ihren neuen Tag oder was entschieden wurde.',
  'appeal.by': 'Letzter Tag für ein Rechtsmittel',
  'appeal.by.hint':
    'Die Frist läuft, bis ein Rechtsmittel festgehalten ist oder dass es keines gibt. Leer lassen, wo keines möglich ist.',
  'stay.until': 'Letzter Tag der Aussetzung',
  'stay.until.hint':
    'Leer lassen, wo sie bis zur Entscheidung gilt. Ist dieser Tag überall vorbei, endet sie von selbst; die Rechtsabteilung wird vorher erinnert.',
  'least.whose': 'Wessen Daten helfen: {category}',
  'least.from': '{category}: von (UTC)',
  'least.to': '{category}: bis vor (UTC)',
  'least.period.hint':
    'Nicht weiter, als die Hilfe es braucht: Was außerhalb liegt, verlässt uns auf diesem Weg nicht.',
}
