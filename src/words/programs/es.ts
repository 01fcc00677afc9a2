// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  lead: 'Sus propios programas pueden leer lo que muestra esta consola: para guardarlo en sus archivos o abrir un expediente donde ustedes trabajan.',
  unread:
    'Lo que lee un programa no cuenta como leído: un aviso que nadie ha abierto aquí pasa a su siguiente contacto.',
  'tokens.title': 'Tokens de acceso',
  'tokens.what':
    'Un token lee todos los requerimientos de su organización y no cambia nada. Trátenlo como una llave. Termina en su fecha, cuando alguien de ustedes lo revoca y cuando se va el contacto que lo creó.',
  'tokens.once': 'Su token, mostrado solo esta vez:',
  'tokens.none': 'No hay ninguno.',
  'tokens.made': 'Creado {at} por {who}; termina {end}.',
  'tokens.used': 'Último uso: {at}.',
  'tokens.unused': 'Nunca usado.',
  'tokens.revoke': 'Revocar',
  'tokens.name': '¿Para qué es?',
  'tokens.no_name': 'Diga para qué es, en 100 caracteres como máximo.',
  'tokens.days': 'Termina después de',
  'tokens.so_many': '{n, plural, =1 {# día} one {# día} many {# días} other {# días}}',
  'tokens.make': 'Crear un token',
  'tokens.revoked': 'El token está revocado. Lo que lo usaba ya no recibe respuesta.',
  'api.title': 'Cómo llamarla',
  'api.how':
    'Envíen el token con cada petición. Las respuestas son JSON; los nombres de sus campos no cambian dentro de la versión 1.',
  'api.list':
    'los requerimientos, primero el último avisado; <code>next</code> es <code>after</code> de la página siguiente',
  'api.one': 'un requerimiento: qué se pidió, qué se respondió y qué salió',
  'api.copy': 'la copia del documento',
  'api.receipt': 'el recibo, para comprobar con <code>duly verify</code>',
  'api.record': 'el registro para sus propios archivos',
  'api.accesses': 'quién de nosotros lo abrió',
  'api.document': 'Todo, para herramientas: <file>documento OpenAPI</file>.',
  'api.silent':
    'Un requerimiento del que no podemos avisarles no está en ninguna forma: su dirección responde como una que nunca existió.',
  'hook.title': 'Webhook',
  'hook.what':
    'Llamamos a una dirección suya cuando hay algo que leer: se les envió un aviso, su plazo termina pronto, salieron datos, el requerimiento está cerrado, su recibo está completo. El mensaje contiene la clase, el identificador del requerimiento y la hora, y nada más.',
  'hook.signed':
    'Va firmado como describe standardwebhooks.com. Vuelve hasta que su lado responda 2xx, durante unas cinco horas; acepten una sola vez el mismo <code>webhook-id</code>.',
  'hook.to': 'Fijado {at}: {address}',
  'hook.secret': 'El secreto de su firma, mostrado solo esta vez:',
  'hook.url': 'Dirección (https)',
  'hook.set': 'Fijar el webhook',
  'hook.replace': 'Fijar otro; este termina',
  'hook.test': 'Enviar una prueba',
  'hook.end': 'Apagarlo',
  'hook.ended': 'El webhook está apagado. Ya no se le envía nada.',
  'hook.tested': 'Se envió una prueba. Su resultado está al principio de la lista.',
  'hook.list': 'Los últimos mensajes',
  'hook.nothing': 'Aún no se ha enviado ninguno. Cada uno aparece aquí con su resultado.',
  'hook.when': 'Cuándo',
  'hook.kind': 'Clase',
  'hook.outcome': 'Resultado',
  'state.sent': 'recibido',
  'state.failed': 'no recibido',
  'state.waiting': 'se está enviando',
  'state.again': 'no recibido; de nuevo {at}',
}
