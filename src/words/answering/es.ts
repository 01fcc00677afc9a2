// Español.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  consent_of: 'Solo quien decide sobre estos datos ({party}) puede consentir en su entrega.',
  so_far: 'Consta hasta ahora, desde el {at}: {told}',
  replaces: 'Sustituye a',
  ends_objection: 'Con esto termina su oposición. Lo que retenía puede entonces entregarse.',
  changed: 'Entretanto su organización ha dado otra respuesta. Figura más abajo.',
  'changed.next': 'Léanla. Envíen la suya solo si debe ocupar su lugar.',
  told_anew: 'Les hemos comunicado algo nuevo desde que abrieron esta página.',
  'told_anew.next': 'Lean de nuevo la página del requerimiento y envíen después su respuesta si debe valer.',
  draft_of: 'Este es un borrador, guardado el {at} por {who}. No se ha enviado.',
  draft_changed:
    'Entretanto se guardó otro borrador, el {at} por {who}. Figura más abajo, y lo que usted escribió está en el formulario.',
  'draft_changed.next': 'Continúe o guarde el suyo: ocupará el lugar del otro.',
  theirs: 'El otro borrador: {what}',
  you_elsewhere: 'usted, en otra ventana',
  colleague: 'un compañero o una compañera',
}
