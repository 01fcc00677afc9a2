// The days of a challenge: the form of its steps.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'hearing.on': 'Día de la vista',
  'hearing.means':
    'Su plazo corre hasta que pase ese día; entonces la asesoría jurídica registra que se celebró, su nuevo día o lo que se resolvió.',
  'appeal.by': 'Último día para recurrir',
  'appeal.by.hint':
    'El plazo corre hasta que se registre un recurso, o que no lo hay. Déjelo vacío si no cabe recurso.',
  'stay.until': 'Último día de la suspensión',
  'stay.until.hint':
    'Déjelo vacío si vale hasta la resolución. Cuando ese día haya pasado en todas partes, termina por sí sola; antes se avisa a la asesoría jurídica.',
  'least.whose': 'De quién ayudarían los datos: {category}',
  'least.from': '{category}: desde (UTC)',
  'least.to': '{category}: hasta antes de (UTC)',
  'least.period.hint': 'No más amplio de lo que la ayuda necesita: lo que queda fuera no sale por esta vía.',
}
