// One’s own passkeys at the desk. Spanish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'passkeys.title': 'Sus claves de acceso',
  'passkeys.lead':
    'Una segunda clave de acceso, en otro dispositivo, evita que se quede fuera. Cada cambio se le comunica por correo y queda registrado.',
  'passkeys.sign_in': 'Para iniciar sesión en la mesa',
  'passkeys.approve': 'Para aprobar',
  'passkeys.approve_how':
    'Otra para aprobar se crea <link>en la página de aprobación</link>, donde inicia sesión con una que aprueba. Cuenta cuando quien guarda la puerta la ha fijado.',
  'passkeys.approve_none':
    'Aún no tiene ninguna: un administrador le da el enlace para la primera. Después, otras se crean <link>en la página de aprobación</link>.',
  'passkeys.of': 'Clave de acceso del {day}',
  'passkeys.made': 'Creada {at}.',
  'passkeys.used': 'Último uso: {at}.',
  'passkeys.unused': 'Nunca usada.',
  'passkeys.rename': 'Cambiar el nombre<hidden>: {name}</hidden>',
  'passkeys.name': 'Nombre',
  'passkeys.name_hint': 'Vacío: se llama por su día.',
  'passkeys.do_rename': 'Guardar este nombre',
  'passkeys.renamed': 'El nombre quedó guardado.',
  'passkeys.remove': 'Eliminarla<hidden>: {name}</hidden>',
  'passkeys.remove_title': '¿Eliminar {name}?',
  'passkeys.remove_what':
    'Ya no abre nada aquí y su sesión se cierra en todos los demás lugares. No puede recuperarse: se crea una nueva.',
  'passkeys.do_remove': 'Eliminar esta clave de acceso',
  'passkeys.removed': 'La clave de acceso se eliminó y su sesión se cerró en todos los demás lugares.',
  'passkeys.only': 'Es la única que tiene para esto, por eso no se puede eliminar. Añada antes otra.',
  'passkeys.how':
    'Su navegador le guía: elija otro dispositivo o una llave de seguridad cuando pregunte. Tiene diez minutos.',
  'passkeys.add': 'Añadir una clave de acceso',
  'passkeys.lost_title': 'Si pierde la última',
  'passkeys.lost':
    'Dígaselo a un administrador. Dos juntos le dan un enlace nuevo; todas sus claves de acceso terminan entonces.',
}
