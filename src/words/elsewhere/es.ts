// A demand that was answered in another system. Spanish.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  intro: 'Se respondió antes de que empezara este registro, en otro de nuestros sistemas.',
  'outcome.complied': 'La autoridad recibió lo que pedía.',
  'outcome.complied_in_part': 'La autoridad recibió una parte de lo que pedía.',
  'outcome.rejected': 'Se rechazó: no se entregó nada.',
  'outcome.redirected': 'Se pidió a la autoridad que se dirigiera a ustedes.',
  'outcome.withdrawn': 'La autoridad lo retiró.',
  'outcome.no_data': 'No se conservaba nada, así que no se entregó nada.',
  'outcome.challenged': 'Se impugnó y no se entregó nada.',
  ask: 'Pídannos la respuesta misma: no se guarda aquí.',
  not_here: 'no consta en este registro',
  below: 'véase abajo',
  decide: 'Aquí ya no tienen nada que decidir.',
  closed: 'Cerrado el {at}.',
}
