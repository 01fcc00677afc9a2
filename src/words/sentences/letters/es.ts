// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.':
    'Una carta a la autoridad no puede enviarse porque no se conoce ninguna dirección: añada una en el directorio, o envíela por correo postal y regístrelo.',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.':
    'Toca enviar una carta de esta vía y nada de ella va por correo electrónico: entréguela a la autoridad y regístrelo.',
  'A letter to the authority came back: send it to another address, or by post and record it.':
    'Una carta a la autoridad fue devuelta: envíela a otra dirección, o por correo postal y regístrelo.',
  'There is no such letter here.': 'Aquí no hay tal carta.',
  'No such letter waits for anything here.': 'Ninguna carta así espera nada aquí.',
  'Say why the authority need not have this letter.': 'Diga por qué la autoridad no necesita esta carta.',
  'It reached the authority on no such day.': 'No pudo llegar a la autoridad ese día.',
  'Enter a day from that of the letter until today.': 'Indique un día entre el de la carta y hoy.',
  'A letter to the authority did not arrive.': 'Una carta a la autoridad no llegó.',
  'Send it anew, record that it was posted, or say why it is not needed.':
    'Envíela de nuevo, registre que se envió por correo postal, o diga por qué no hace falta.',
  'This address is not known of this authority.': 'Esta dirección no consta de esta autoridad.',
  'Choose one of the list, or have it added in the directory.':
    'Elija una de la lista, o haga que se añada en el directorio.',
  'The mail server refused what went to the address that is known.':
    'El servidor de correo rechazó lo enviado a la dirección conocida.',
  'Choose the address where the letter did not arrive, or have another added in the directory.':
    'Elija la dirección en el paso de la carta que no llegó, o haga que se añada otra en el directorio.',
  'This paper did not come after the emergency.': 'Este escrito no llegó después de la emergencia.',
  'Choose the demand that holds the process which followed.':
    'Elija el requerimiento que contiene el acto procesal que siguió.',
  'Who sent that demand is not established yet.': 'Aún no está establecido quién envió ese requerimiento.',
  'Complete its checks and its call-back first.':
    'Complete primero sus comprobaciones y su llamada de verificación.',
  'That demand comes from another authority.': 'Ese requerimiento viene de otra autoridad.',
  'Choose one of the same authority, or have counsel say why this one stands for it.':
    'Elija uno de la misma autoridad, o que la asesoría jurídica diga por qué esta la representa.',
  'Whether another authority stands for this one is counsel’s to say.':
    'Si otra autoridad representa a esta lo dice la asesoría jurídica.',
  'Have counsel record it.': 'Que lo registre la asesoría jurídica.',
  'Not everybody who is named here may know of that demand.':
    'No todas las personas nombradas aquí pueden saber de ese requerimiento.',
  'Have them named there first, or say in a message what came.':
    'Haga que se les nombre allí primero, o diga en un mensaje qué llegó.',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.':
    'En esta copia, o bajo sus barras, hay lo que puede ser de otro cliente (página/línea): {where}.',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.':
    'Tache estas líneas en papel y escanee de nuevo: una barra dibujada encima deja el texto en el archivo.',
  'Nobody else has looked at the copy that was made by hand.': 'Nadie más ha mirado la copia hecha a mano.',
  'Send it from the desk, and ask a colleague to look at it.':
    'Envíela desde el escritorio y pida a un compañero que la mire.',
  'Who made this copy cannot be the second to look at it.':
    'Quien hizo esta copia no puede ser la segunda persona que la mire.',
  'Ask a colleague to look at each page.': 'Pida a un compañero que mire cada página.',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'La frase nombra a un cliente, y ni un identificador del escrito ni su alcance muestra quién es.',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.':
    'Escríbala sin el nombre ni el dominio. Si la autoridad tiene que saber a quién se refiere, pídale que acote su requerimiento.',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'El motivo de una línea nombra a un cliente, y ni un identificador del escrito ni su alcance muestra quién es.',
  'Decide that line again, with a reason without the name and the domain.':
    'Decida de nuevo esa línea, con un motivo sin el nombre ni el dominio.',
  'The directory says since that a customer is an organisation.':
    'El directorio dice desde entonces que un cliente es una organización.',
  'Decide its lines again: it is asked first, or has an exception from the list.':
    'Decida de nuevo sus líneas: se le pregunta primero, o tiene una excepción de la lista.',
  'An order or a statute of secrecy binds this letter.': 'Una orden o una ley de secreto vincula esta carta.',
  'Hand it to counsel: what it may ask for is counsel’s to say.':
    'Pásela al equipo jurídico: qué puede pedir lo dice él.',
  'Neither an identifier of the paper nor its reach shows who the customer is.':
    'Ni un identificador del escrito ni su alcance muestra quién es el cliente.',
  'Hand it to counsel, who asks the agency to narrow its demand.':
    'Pásela al equipo jurídico, que pide a la autoridad que acote su requerimiento.',
  'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.':
    'Pida a la autoridad una vía hacia el cliente que el secreto deje abierta: el equipo jurídico envía la carta.',
  'The paper does not show who the customer is: counsel asks the agency to narrow it.':
    'El escrito no muestra quién es el cliente: el equipo jurídico pide a la autoridad que lo acote.',
  'What the paper asks for is not set apart.': 'Lo que pide el escrito no está a salvo.',
  'Have it set apart first, or have counsel say why the letter goes before.':
    'Haga que se ponga a salvo primero, o que el equipo jurídico diga por qué la carta sale antes.',
  'Only counsel lets the letter go before anything is set apart.':
    'Solo el equipo jurídico deja salir la carta antes de poner nada a salvo.',
  'Have it set apart first, or hand it to counsel.':
    'Haga que se ponga a salvo primero, o pásela al equipo jurídico.',
}
