// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  subject: 'Certificat d’authenticité, référence {reference}',
  statement:
    '{items, plural, one {L’élément (#) du paquet répondant à {reference} est une copie fidèle d’un enregistrement que {provider} a établi et conservé dans le cours normal de ses activités. Il a été extrait par un procédé automatisé dans le périmètre approuvé par deux personnes ; nul ne l’a modifié ensuite.} other {Les # éléments du paquet répondant à {reference} sont des copies fidèles d’enregistrements que {provider} a établis et conservés dans le cours normal de ses activités. Ils ont été extraits par un procédé automatisé dans le périmètre approuvé par deux personnes ; nul ne les a modifiés ensuite.}}',
  collected: 'Ce qui a été extrait',
  part: 'Partie {part} de l’injonction',
  'part.size':
    '{items, plural, one {# élément} other {# éléments}}, {bytes, plural, one {# octet} other {# octets}}',
  when: 'Extrait',
  'when.span': 'du {from} au {to}',
  left_out: 'Hors du périmètre, laissé de côté',
  signed: 'Signé par',
  'signed.by': '{name}, responsable des enregistrements (custodian of records), {provider}',
  at: 'Le',
  how: 'Signé dans Duly avec le compte personnel du responsable. Le manifeste du paquet donne l’empreinte de chaque élément.',
  translated:
    'Ceci est une traduction, à titre d’aide. Ce que le responsable a signé est le texte anglais qui suit ; lui seul fait foi.',
  own: 'La déclaration du responsable figure dans le texte anglais qui suit.',
}
