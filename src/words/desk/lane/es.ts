// A paper of national security taken out of the ordinary intake: the forms of the desk.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'lane.take': 'Sacarlo de aquí',
  'lane.take_what':
    'De inmediato solo conocen este requerimiento las personas designadas para tales escritos: desaparece de toda lista, búsqueda, recuento y aviso, también de los suyos. Lo que una máquina leyó del escrito se borra. Quién lo había abierto queda anotado para ellas. No escriba nada al respecto, ni aquí ni en otro lugar.',
  'lane.take_typed': 'Usted no puede deshacerlo: solo las personas designadas pueden devolverlo.',
  'lane.what': '¿Qué es este escrito?',
  'lane.here': 'Seguridad nacional. Conservar el escrito aquí, para las personas designadas.',
  'lane.outside': 'Seguridad nacional. Conservar aquí solo plazos y recuentos: borrar el escrito.',
  'lane.none': 'No es seguridad nacional. Devolverlo a la mesa, que lo lee como cualquier otro.',
  'lane.kept': 'Dónde se guarda el escrito',
  'lane.print_first':
    'Imprímalo o guárdelo antes, según sus reglas para tales escritos: después nadie podrá leerlo aquí. Otro requerimiento del ámbito conserva cuándo se notificó, y sus datos se introducen a mano.',
  'lane.erased_typed': 'Lo borrado no lo puede recuperar nadie.',
  'lane.say': 'Decirlo así',
}
