// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  fault: 'Algo falló por nuestra parte.',
  'fault.code': 'Inténtelo de nuevo. Código para soporte: {code}.',
  'fault.later': 'Inténtelo de nuevo dentro de unos minutos.',
  unreachable: 'No se puede contactar con el servidor.',
  'unreachable.next': 'Compruebe su conexión e inténtelo de nuevo.',
  follow: 'Siga el diálogo de su dispositivo.',
  no_cookie: 'Su navegador no guardó la cookie de sesión.',
  'no_cookie.next':
    'Permita las cookies para este sitio. Con http en su propio equipo use Chrome, Edge o Firefox.',
  exists: 'Este dispositivo ya tiene una clave de acceso para este sitio.',
  'exists.next': 'Inicie sesión con ella o abra el enlace en otro dispositivo.',
  address: 'El navegador no permite claves de acceso en esta dirección.',
  'address.next': 'Abra el sitio con el nombre que se le indicó, por https.',
  unfit: 'Este dispositivo no puede crear esa clave de acceso: debe pedir huella, rostro o PIN.',
  'unfit.next': 'Configure un PIN en el dispositivo o use otro dispositivo o una llave de seguridad con PIN.',
  unfinished: 'El navegador no pudo terminar el diálogo de la clave de acceso.',
  'unfinished.next': 'Inténtelo de nuevo o use otro navegador.',
  no_passkey: 'Aquí no hay clave de acceso para este sitio, o se cerró el diálogo.',
  'no_passkey.next': 'Inténtelo de nuevo o pida un enlace nuevo.',
  'no_passkey.sign': 'Inténtelo de nuevo con la clave de aprobación que registró aquí.',
  not_created: 'Se cerró el diálogo, así que no se creó ninguna clave de acceso.',
  'not_created.next': 'Su enlace sigue funcionando: inténtelo de nuevo.',
  ready: 'Su clave de acceso está lista',
  'pin.approver':
    'La compuerta solo se abre a los aprobadores cuyas claves conoce por sí misma. Hasta que se añada la suya puede iniciar sesión, pero no aprobar.',
  'pin.analyst':
    'La compuerta solo responde consultas de personas cuyas claves conoce por sí misma. Hasta que se añada la suya puede iniciar sesión, pero no consultar cuentas.',
  key_hidden: 'Este navegador no muestra la clave que creó, por lo que no se puede comparar.',
  'key_hidden.next': 'Regístrese de nuevo con otro navegador antes de pedir que se registre su clave.',
  incomplete: 'Este enlace no está completo.',
  'incomplete.next': 'Copie el enlace entero del mensaje o pida uno nuevo.',
  'draft.signed_out':
    'Se cerró su sesión. Lo que escribió sigue en esta página: inicie sesión en una pestaña nueva y continúe aquí.',
  'draft.kept': 'Guardado como borrador a las {time}. No se ha enviado nada.',
  'draft.failed': 'No se pudo guardar el borrador. Se vuelve a intentar por sí solo.',
  'draft.other':
    'Entretanto se guardó otro texto a las {time}, por {who}. El suyo no se guarda hasta que elija.',
  'draft.mine': 'Guardar el mío en su lugar',
  'draft.theirs': 'Ponerlo en el formulario en lugar del mío',
  'draft.yours': 'Lo que usted había escrito:',
  'time.here': '{time} en este dispositivo',
  'check.running': 'Comprobando…',
  'check.holds': 'Lo comprobado se cumple ({ms} ms en su navegador).',
  'check.keys_yours': 'las claves son las del archivo de confianza que eligió',
  'check.keys_ours': 'las claves vinieron de este sitio: muestra coherencia, no quién',
  'check.fails':
    'No se cumple: {why} ({code}). Guarde el recibo y la copia, y dígaselo a alguien de confianza.',
  'check.not_trust':
    'Esto no es un archivo de confianza. Elijan el trust.json que guardaron; no se comprobó nada.',
  'check.english':
    'Lo que halló la comprobación figura abajo en inglés, palabra por palabra como sin conexión.',
  'check.not_run':
    'No se pudo comprobar: no se pudieron obtener los archivos o el navegador es demasiado antiguo. Recargue la página o compruebe sin conexión.',
  'mark.checked': 'Se cumple',
  'mark.unchecked': 'No se muestra aquí',
  'mark.attention': 'A tener en cuenta',
}
