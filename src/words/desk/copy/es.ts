// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  title: 'La copia tal como sale',
  page: '{title}, página {n, number}',
  whole: 'El escrito va entero, tal como se notificó:',
  before: 'La copia del primer aviso va otra vez.',
  look: 'He revisado cada línea: nada es de otro cliente.',
  read: 'Una máquina leyó este escrito de una imagen y pudo equivocarse: la copia espera a que una persona la revise.',
  none: 'No se puede hacer a máquina una copia de este escrito: no se pudo leer o el instrumento no está entre los documentos. Adjunte una hecha a mano.',
  by_hand: 'Copia hecha a mano',
  'by_hand.hint':
    'Un PDF impreso, con las líneas de los demás tachadas y escaneado: nada puede quedar bajo las barras. Va en lugar de la copia de la máquina.',
}
