// Español.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  authority: 'Una autoridad que aún no podemos nombrar',
  asked: '{authority} nos ha pedido {what}.',
  data: 'datos suyos',
  withheld:
    'Un deber de secreto cubre todavía {parts}. Cuando termine, les comunicaremos el resto por nuestra cuenta.',
  'part.agency': 'quién los pide',
  'part.content': 'lo que dice el escrito',
  copy: 'La copia se retiene hasta entonces.',
}
