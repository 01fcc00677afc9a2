// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'notice.subject': 'Requerimiento de una autoridad sobre sus datos: {reference}',
  'notice.first': '{who} nos ha requerido datos suyos. Recibimos el escrito el {at}.',
  'notice.first_late': '{who} nos requirió datos suyos el {at}. La ley nos prohibía avisarles hasta ahora.',
  'notice.first_further':
    'El {told} les avisamos de un requerimiento de sus datos ({who}). Desde entonces hemos tenido que guardar silencio al respecto hasta ahora. A continuación figura la situación actual.',
  'notice.unnamed': 'Una autoridad que aún no podemos nombrar',
  'notice.kind': 'Tipo de escrito: {instrument}. Se adjunta la copia.',
  'notice.withheld':
    'La copia del escrito se retiene: un deber de secreto abarca aún {what}. Cuando termine, les enviaremos por nuestra cuenta el resto y la copia.',
  'notice.part.fact': 'que existe un requerimiento',
  'notice.part.agency': 'quién lo requiere',
  'notice.part.content': 'lo que dice el escrito',
  'notice.asked': 'Qué se pidió',
  'notice.answer': 'Qué respondemos y por qué',
  'notice.do': 'Qué pueden hacer',
  'notice.do_late':
    'Inicien sesión en {host} para ver qué salió, cuándo, y el recibo que pueden comprobar ustedes mismos.',
  'notice.do_nothing':
    'No ha salido ningún dato suyo. Inicien sesión en {host} para ver qué hemos respondido.',
  'notice.do_see': 'Inicien sesión en {host} para ver cómo está ahora.',
  'notice.do_until':
    'Hasta el {at} pueden oponerse, responder ustedes mismos a la autoridad, pedir tiempo o decirnos que no se oponen: inicien sesión en {host}. Si se oponen, esperamos a que decida nuestra asesoría jurídica.',
  'notice.no_window':
    'El plazo de la autoridad no deja tiempo para esperarles. Inicien sesión en {host} para verlo y escribirnos: lo que aún no haya salido lo detenemos todavía ante una oposición.',
  'notice.at_once':
    'En esta emergencia no esperamos su respuesta. Inicien sesión en {host} para verlo y escribirnos: lo que aún no haya salido lo detenemos todavía ante una oposición.',
  'notice.ours': 'Cómo saber que esto es nuestro',
  'notice.code': 'Código que muestra su consola',
  'notice.copy': 'SHA-256 de la copia',
  'notice.copy_subject': 'Copia del escrito para usted, referencia {reference}',
  'notice.copy_made':
    'Esta es una reproducción hecha a partir del texto del escrito, que figura en su propio idioma. Las líneas que se refieren a otros clientes están tachadas; no están en este archivo. El recibo indica el hash del escrito tal como se notificó y el de esta copia.',
  'notice.copy_page': '{title}, página {n, number}',
  'notice.copy_withheld': 'La copia queda retenida',
  'notice.reference': 'Referencia',
  'notice.never':
    'Nunca les pedimos una contraseña, un código ni un pago, ni enviamos un enlace que inicie sesión. Este texto está firmado; las últimas líneas son la firma.',
  'longer.subject': 'Tienen más tiempo para oponerse: {reference}',
  'longer.told_anew':
    'Nuestro primer correo del aviso {reference} fue devuelto. Su plazo para oponerse cuenta desde el que les llegó y es más largo de lo que allí se indica.',
  'longer.more_time':
    'La autoridad dio más tiempo en el requerimiento {reference}. Su plazo para oponerse es más largo de lo que dice nuestro aviso.',
  'longer.counsel':
    'Le damos más tiempo en el requerimiento {reference}. Su plazo para oponerse es más largo de lo que dice nuestro aviso.',
  'longer.until': 'Pueden oponerse hasta el {at}: inicien sesión en {host}.',
  'longer.post':
    'Su plazo para oponerse cuenta desde esta carta y no desde el momento que figura abajo: pueden oponerse hasta el {at}.',
  'drill.subject':
    'SIMULACRO: cómo les avisaría {provider} de un requerimiento de una autoridad ({reference})',
  'drill.heading': 'Esto es un simulacro',
  'drill.first':
    'Ninguna autoridad ha pedido nada. {provider} comprueba si les llegaría un aviso. Uno real es como este correo: texto sin formato, la copia del escrito de la autoridad adjunta, un código y una firma en las últimas líneas.',
  'drill.do':
    'Inicien sesión en {host} como siempre, abran «Simulacros» y elijan el código que figura abajo. Muestra que esta dirección funciona y con qué rapidez.',
  'drill.code': 'Código entre los que muestra su consola',
  'drill.attachment': 'SHA-256 del adjunto',
  'drill.never':
    'Nunca les pedimos una contraseña, un código ni un pago, ni enviamos un enlace que inicie sesión. Este texto está firmado; las últimas líneas son la firma. Era un simulacro: no tiene más consecuencias.',
  'drill.copy':
    'SIMULACRO {reference}{br}{br}En un aviso se adjunta aquí la copia del escrito de la autoridad.{br}No hay ningún escrito: ninguna autoridad ha pedido nada a {provider}.{br}',
  'change.subject': '{provider}: alguien quiere cambiar a quién se avisa de los requerimientos',
  'change.first':
    '{asker} ha pedido a {provider} {what, select, add {añadir un contacto para su organización} other {cambiarle a usted como contacto de su organización}}: a quién se avisa cuando una autoridad requiere datos suyos. Nada cambia si no lo confirma en siete días.',
  'change.right':
    'Si es correcto, abra esta dirección, inicie sesión con su clave de acceso, revise el cambio y confírmelo:',
  'change.wrong':
    'Si no lo es, inicie sesión como siempre, detenga el cambio en «Contactos y correos» y llámenos: {phone} ({hours}). Nunca le pedimos una contraseña, un código ni un pago, ni enviamos un enlace que inicie sesión.',
  'invitation.subject': 'Su acceso al portal de {provider} para requerimientos legales',
  'invitation.first':
    'Tendrá que iniciar sesión en el portal de {provider} para requerimientos legales. Funciona con una clave de acceso y sin contraseña. Este enlace crea su clave de acceso, una vez, en un plazo de dos días:',
  'invitation.last':
    'Se envió a esta dirección porque nuestro directorio la indica para usted. Si no lo espera, llame a {phone} ({hours}) antes de usarlo. Nunca pedimos una contraseña ni un código.',
  'digest.subject':
    '{provider}: cómo están sus requerimientos{n, plural, =0 {} =1 {, y uno espera su respuesta} one {, y # espera su respuesta} many {, y # esperan su respuesta} other {, y # esperan su respuesta}}',
  'digest.first':
    'Así están los requerimientos de sus datos que siguen abiertos o han cambiado, como los muestra la consola de {provider}.',
  'digest.more':
    '{n, plural, =1 {Hay uno más} one {Hay # más} many {Hay # más} other {Hay # más}} en la consola.',
  'digest.last':
    'Inicien sesión en {host} como siempre para ver más, o para terminar este resumen en Contactos y correos. Nunca pedimos una contraseña, un código o un pago, y nunca enviamos un enlace que inicie su sesión.',
  'replaced.subject': '{provider}: su respuesta a {reference} fue sustituida',
  'replaced.first':
    '{asker} ha dado, en nombre de su organización, otra respuesta al requerimiento {reference}. Ocupa el lugar de la anterior.',
  'replaced.wrong':
    'Inicie sesión en {host} como siempre para ver lo que vale ahora. Si no es lo que quiere su organización, cámbielo allí y llámenos: {phone} ({hours}).',
  'left.subject': '{provider}: alguien dice que usted se ha ido',
  'left.first':
    '{asker} ha dicho a {provider} que usted ha dejado su organización. Los avisos de requerimientos públicos van ahora a su siguiente contacto. En siete días termina su acceso, salvo que diga que sigue allí.',
  'left.wrong':
    'Si sigue allí, inicie sesión en {host} como siempre, dígalo en Contactos y correos, y llámenos: {phone} ({hours}).',
  'passkey.subject':
    '{provider}: una de sus claves de acceso fue {what, select, added {añadida} other {eliminada}}',
  'passkey.first':
    'Una clave de acceso que abre {host} en su nombre fue {what, select, added {añadida} other {eliminada}} el {at}.',
  'passkey.wrong':
    'Si no fue usted, llámenos de inmediato: {phone} ({hours}). Si fue usted, no hay nada que hacer.',
  'passkey.wrong_staff':
    'Si no fue usted, dígaselo enseguida a un administrador. Si fue usted, no hay nada que hacer.',
  'notice.first_wider':
    'El {told} les avisamos de un requerimiento de sus datos ({who}). Ahora ha de entregarse más de lo que les dijimos entonces. A continuación figura la situación actual.',
  'notice.new': 'Qué es nuevo',
  'notice.new_authority': 'Quién lo requiere: {who}.',
  'notice.new_paper': 'El escrito: es otro o se ha corregido.',
  'longer.joined':
    'También se informa a otra organización de su cadena de la solicitud {reference}. El plazo para oponerse cuenta desde su copia, también para usted.',
  'source_key.subject': '{provider}: cómo encontramos las cuentas de su organización',
  'source_key.asked':
    'Se pidió a {provider} buscar las cuentas de su organización por otra clave en sus sistemas. Por esta clave sabemos que un requerimiento se refiere a ustedes, y les avisamos. Nada cambia antes de que lo confirme una segunda persona nuestra.',
  'source_key.done':
    'Desde ahora {provider} encuentra las cuentas de su organización por otra clave en sus sistemas. Por esta clave sabemos que un requerimiento se refiere a ustedes, y les avisamos. Lo confirmaron dos personas nuestras, o la puso quien opera nuestras máquinas.',
  'source_key.wrong':
    'Si su contrato o sus cuentas con nosotros cambian, no tiene que hacer nada. Si no conoce ningún motivo, llámenos: {phone} ({hours}). Nunca pedimos una contraseña, un código ni un pago, ni enviamos un enlace que inicie su sesión.',
  'newcomer.subject_asked': '{provider}: alguien va a ser informado de sus requerimientos',
  'newcomer.subject_done': '{provider}: alguien nuevo es informado de sus requerimientos',
  'newcomer.asked':
    'Se pidió a {provider} inscribir a {who} como {what, select, add {nuevo contacto} change {nueva dirección de un contacto} other {parte informada}} de su organización: quien lo es recibe aviso cuando una autoridad requiere datos suyos y puede responder por ustedes. Nada cambia antes de que lo confirme una segunda persona nuestra o alguien de ustedes.',
  'newcomer.done':
    '{provider} ha inscrito a {who} como {what, select, add {nuevo contacto} change {nueva dirección de un contacto} other {parte informada}} de su organización: quien lo es recibe aviso cuando una autoridad requiere datos suyos y puede responder por ustedes.',
  'newcomer.asked_account':
    'Se pidió a {provider} dejar entrar como su contacto {who} a quien inicie sesión como {account} en {at}: ese contacto recibe aviso cuando una autoridad requiere datos suyos y puede responder por ustedes. Nada cambia antes de que lo confirme una segunda persona nuestra o alguien de ustedes.',
  'newcomer.done_account':
    'Desde ahora, quien inicie sesión como {account} en {at} entra en {provider} como su contacto {who}, que recibe aviso cuando una autoridad requiere datos suyos y puede responder por ustedes.',
  'newcomer.wrong_asked':
    'Si la conocen, alguien de ustedes puede confirmarlo en {host}, en Contactos y correos. Si no, inicie sesión como siempre, deténgalo allí y llámenos: {phone} ({hours}). Nunca pedimos una contraseña, un código ni un pago, ni enviamos un enlace que inicie su sesión.',
  'newcomer.wrong_done':
    'Si no la conocen, llámenos enseguida: {phone} ({hours}). Sus contactos figuran en {host}, en Contactos y correos. Nunca pedimos una contraseña, un código ni un pago, ni enviamos un enlace que inicie su sesión.',
  'notice.first_alone':
    '{who} nos ha requerido datos de su organización. Recibimos el escrito el {at}. Una orden nos prohíbe avisar a su organización; la autoridad nos permite avisarle solo a usted.',
  'notice.do_alone':
    'No lo diga a nadie, tampoco en su organización, mientras la autoridad o su abogado no digan que puede: la orden puede obligarle también a usted. La consola no lo muestra a nadie hasta que termine la prohibición, y por tanto tampoco a usted; entonces se avisa a su organización. Si quiere oponerse o acudir a un tribunal, responda a este correo: lo lee nuestra asesoría jurídica. Con este correo no corre ningún plazo de oposición.',
  'notice.never_alone':
    'Nunca le pedimos una contraseña, un código ni un pago, y este correo no tiene enlaces. Este texto está firmado; las últimas líneas son la firma. Si duda de que sea nuestro, llámenos a un número que ya tuviera y diga la referencia solo a nuestro equipo de requerimientos.',
}
