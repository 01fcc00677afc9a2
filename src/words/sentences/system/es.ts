// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'Say who you are': 'Decir quién es usted',
  '{name}; legal entities: {entities}, services: {services}':
    '{name}; entidades jurídicas: {entities}, servicios: {services}',
  'still as the form came: {fields}': 'aún como vino el formulario: {fields}',
  'Fill in legal entities, services, addresses and languages: letters are written from them.':
    'Rellene entidades, servicios, direcciones e idiomas: de ahí se escriben las cartas.',
  'Two administrators, each with a passkey': 'Dos administradores, cada uno con una clave de acceso',
  '{n} with a passkey': '{n} con clave de acceso',
  'Add a second one: a lost passkey comes back only by two.':
    'Añada un segundo: una clave de acceso perdida solo vuelve entre dos.',
  'An analyst and counsel with passkeys': 'Análisis y asesoría jurídica con claves de acceso',
  'analysts: {analysts}, counsel: {counsel}': 'análisis: {analysts}, asesoría jurídica: {counsel}',
  'Add them, and give each the link for their passkey.':
    'Añádalos y dé a cada uno el enlace para su clave de acceso.',
  'Two approvers with passkeys of the approval page': 'Dos aprobadores con claves de la página de aprobación',
  'approvers: {approvers}, with a passkey there: {n}': 'aprobadores: {approvers}, con clave allí: {n}',
  'Nothing leaves without two. Give each a link for the approval page.':
    'Nada sale sin dos. Dé a cada uno un enlace para la página de aprobación.',
  'Their keys pinned at the gate': 'Sus claves fijadas en la compuerta',
  'the gate’s pin file is kept elsewhere': 'el fichero de fijación de la compuerta se guarda en otra parte',
  '{n} pinned': '{n} fijadas',
  'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.':
    'Cada cual guarda un fichero al crear la clave y lee ocho palabras al encargado de la compuerta, que lo fija; también los analistas. Quien no lo hizo recibe un enlace nuevo.',
  'Mail leaves': 'El correo sale',
  'the outgoing server took the last test': 'el servidor de salida aceptó la última prueba',
  'no test was taken yet': 'aún no se aceptó ninguna prueba',
  'Send yourself a test: notices and letters go by mail.':
    'Envíese una prueba: los avisos y las cartas van por correo.',
  'Your customers, each with a contact': 'Sus clientes, cada uno con un contacto',
  'tenants: {tenants}, with a contact: {n}': 'clientes: {tenants}, con contacto: {n}',
  'Import them, or let your own system keep them by a token: who has no contact cannot be told.':
    'Impórtelos, o deje que su propio sistema los mantenga con un token: a quien no tiene contacto no se le puede avisar.',
  'Authorities that you know': 'Las autoridades que conoce',
  '{n} in the directory': '{n} en el directorio',
  'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).':
    'Añada las que haya verificado, con un número de llamada que no venga de ningún escrito; una lista entera va en un fichero (docs/operate.md, People).',
  'The systems that hold customer data': 'Los sistemas que tienen datos de clientes',
  'declared where the gate is kept': 'declarados donde se guarda la compuerta',
  '{n} declared': '{n} declarados',
  'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).':
    'Declárelos en la carpeta de la compuerta y reinicie la compuerta (docs/operate.md, sources.json).',
  'Law packs adopted by a lawyer of yours': 'Paquetes jurídicos adoptados por un jurista suyo',
  'a demo answers without': 'una demostración responde sin ellos',
  '{n} adopted': '{n} adoptados',
  'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.':
    'Un jurista empleado por usted lee un paquete y lo adopta: hasta entonces nunca responde «basta».',
  'The seal identity kept offline': 'La identidad de sello guardada fuera de línea',
  'not on this machine': 'no está en esta máquina',
  'still in the data directory': 'aún en el directorio de datos',
  'Copy {file} to two media in two safes, compare, then delete it here.':
    'Copie {file} en dos soportes en dos cajas fuertes, compare y bórrela aquí.',
  'A backup': 'Una copia de seguridad',
  'one was made': 'se hizo una',
  'none yet': 'ninguna aún',
  'Make one now and daily, onto another machine; keep the keys apart.':
    'Haga una ahora y luego a diario, en otra máquina; guarde las claves aparte.',
  'The first demand': 'El primer requerimiento',
  'it came': 'llegó',
  'none came yet': 'aún no llegó ninguno',
  'Have somebody of the desk upload a paper, or send one by mail to the intake address.':
    'Haga que alguien del puesto suba un escrito, o envíe uno por correo a la dirección de recepción.',
  database: 'base de datos',
  log: 'registro',
  witness: 'testigo',
  worker: 'tareas de fondo',
  gate: 'compuerta',
  up: 'en marcha',
  'runs elsewhere': 'se ejecuta en otra parte',
  'did not answer in time': 'no respondió a tiempo',
  'failed ({error})': 'falló ({error})',
  'no tick for too long': 'sin pulso desde hace demasiado',
  'a checkpoint waits to be published: the log says for whom':
    'un punto de control espera publicarse: el registro dice a quién',
  'not running: its own log says why': 'no está en marcha: su propio registro dice por qué',
  'no new checkpoint for too long': 'sin punto de control nuevo desde hace demasiado',
  'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.':
    'Compruebe si PostgreSQL está en marcha y tiene espacio; Duly termina y arranca con él.',
  'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.':
    'Mire las líneas de la parte "log" en el registro propio de Duly: dicen qué espera el punto de control.',
  'It is started again by itself. If it stays down, its lines in Duly’s log say why.':
    'Arranca de nuevo por sí solo. Si sigue parado, sus líneas en el registro de Duly dicen por qué.',
  'Start the part "worker": papers are not read and mail is not sent without it.':
    'Arranque la parte "worker": sin ella no se leen escritos ni se envía correo.',
  'Its own log says why. After exit status 70 look at its journal before it is started again.':
    'Su propio registro dice por qué. Tras el estado de salida 70, mire su diario antes de arrancarla de nuevo.',
  'Look at Duly’s own log.': 'Mire el registro propio de Duly.',
  'log ticks': 'pulsos del registro',
  'no log is open yet': 'aún no hay registro abierto',
  'Start the part "sequencer".': 'Arranque la parte "sequencer".',
  '{origin}: {size} leaves, last tick {age} s ago': '{origin}: {size} entradas, último pulso hace {age} s',
  'Nothing is collected or released until it ticks: start the part "sequencer".':
    'No se extrae ni entrega nada hasta que lata: arranque la parte "sequencer".',
  mail: 'correo',
  '{waiting} are tried again, {failed} failed for good':
    'se reintentan: {waiting}, fallidos definitivamente: {failed}',
  'nothing is stuck; out by {host}': 'nada está atascado; sale por {host}',
  'Send a test from Mail: it shows what the outgoing server answers.':
    'Envíe una prueba en Correo: muestra qué responde el servidor de salida.',
  'Failed notices stand at their demands; the desk tells another contact.':
    'Los avisos fallidos constan en sus requerimientos; el puesto avisa a otro contacto.',
  'wake-ups': 'despertadores',
  'none waits': 'ninguno espera',
  '{n} wait, the oldest since {age} s': '{n} esperan, el más antiguo desde hace {age} s',
  'The workers do not keep up or do not run: look at the part "worker".':
    'Las tareas de fondo no dan abasto o no están en marcha: mire la parte "worker".',
  clocks: 'relojes',
  'this machine and the database agree': 'esta máquina y la base de datos van a la misma hora',
  'this machine and the database are {n} s apart': 'esta máquina y la base de datos difieren en {n} s',
  'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.':
    'Mantenga ambas máquinas por NTP: los plazos corren por esta, los accesos del personal terminan por aquella.',
  'last backup': 'última copia de seguridad',
  'none was made by this release': 'esta versión no hizo ninguna',
  '{at}, {hours} h ago': '{at}, hace {hours} h',
  'Run "bin/duly backup --out DIR", daily, onto another machine.':
    'Ejecute "bin/duly backup --out DIR", a diario, en otra máquina.',
  'disk space': 'espacio en disco',
  '{n} GiB free': '{n, number, ::.0} GiB libres',
  'Make room: papers can hardly be taken in.': 'Haga sitio: apenas se pueden recibir escritos.',
  'Make room before papers are refused.': 'Haga sitio antes de que se rechacen escritos.',
  permissions: 'permisos',
  'keys, gate and witness are closed to other users':
    'claves, compuerta y testigo están cerrados a otros usuarios',
  'open to other users: {files}': 'abiertos a otros usuarios: {files}',
  'Run chmod 600 on them; think of them as stolen.': 'Ejecute chmod 600 sobre ellos; considérelos robados.',
  'seal identity': 'identidad de sello',
  'kept elsewhere': 'guardada en otra parte',
  'lies in the data directory, as in every demo': 'está en el directorio de datos, como en toda demostración',
  'still lies in the data directory': 'sigue en el directorio de datos',
  'Move {file} offline, then delete it here.': 'Lleve {file} fuera de línea y bórrela aquí.',
  taken: 'aceptado',
  'the address may not be reached': 'no se puede llegar a la dirección',
  'the receiver answered {status}': 'el receptor respondió {status}',
  'the receiver cannot be reached': 'no se puede llegar al receptor',
  'the webhook was ended': 'se puso fin al webhook',
  'the English text does not parse': 'el texto inglés no se puede analizar',
  'does not parse as ICU MessageFormat': 'no se puede analizar como ICU MessageFormat',
  'lacks {what}': 'falta {what}',
  'has {what}, which the English text does not have': 'tiene {what}, que el texto inglés no tiene',
  '{what} has no form “{form}”': '{what} no tiene la forma «{form}»',
  'says “{word}”': 'dice «{word}»',
  'is the English text': 'es el texto inglés',
  'is more than twice as long as the English text': 'es más del doble de largo que el texto inglés',
}
