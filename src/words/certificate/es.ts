// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  subject: 'Certificado de autenticidad, referencia {reference}',
  statement:
    '{items, plural, one {El elemento (#) del paquete que responde a {reference} es copia fiel de un registro que {provider} creó y conservó en el curso ordinario de su actividad. Se extrajo por un proceso automático dentro del alcance que aprobaron dos personas; nadie lo modificó después.} other {Los # elementos del paquete que responde a {reference} son copias fieles de registros que {provider} creó y conservó en el curso ordinario de su actividad. Se extrajeron por un proceso automático dentro del alcance que aprobaron dos personas; nadie los modificó después.}}',
  collected: 'Lo que se extrajo',
  part: 'Parte {part} de la orden',
  'part.size':
    '{items, plural, one {# elemento} other {# elementos}}, {bytes, plural, one {# byte} other {# bytes}}',
  when: 'Extraído',
  'when.span': '{from} a {to}',
  left_out: 'Fuera del alcance, excluido',
  signed: 'Firmado por',
  'signed.by': '{name}, responsable de los registros (custodian of records), {provider}',
  at: 'El',
  how: 'Firmado en Duly con la cuenta propia del responsable. El manifiesto del paquete indica el hash de cada elemento.',
  translated:
    'Esto es una traducción, como ayuda. Lo que firmó el responsable es el texto inglés que sigue; prevalece este.',
  own: 'La declaración del responsable figura en el texto inglés que sigue.',
}
