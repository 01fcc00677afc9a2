// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'It said nothing about what was ordered.': 'Sie sagte nichts zu dem, was angeordnet war.',
  'Choose the kinds of data that its word is about.': 'Wählen Sie die Arten von Daten, um die es geht.',
  'No ground for refusal of the enforcing authority is on record for this line.':
    'Zu dieser Zeile ist kein Ablehnungsgrund der Vollstreckungsbehörde festgehalten.',
  'Record what it said first, or choose the reason that holds.':
    'Halten Sie zuerst fest, was sie sagte, oder wählen Sie den Grund, der zutrifft.',
  'This paper orders no data to be given.':
    'Dieses Schreiben ordnet nicht an, dass Daten herausgegeben werden.',
  'Decide that they are kept. To have them, the authority sends an order to produce.':
    'Entscheiden Sie, dass sie aufbewahrt werden. Um sie zu erhalten, sendet die Behörde eine Anordnung zur Herausgabe.',
  'Reject the line: the paper orders silence alone.':
    'Lehnen Sie die Zeile ab: Das Schreiben ordnet nur Schweigen an.',
  'There is no account whose data could be kept.':
    'Es gibt kein Konto, dessen Daten aufbewahrt werden könnten.',
  'This paper does not order that data are kept.':
    'Dieses Schreiben ordnet nicht an, dass Daten aufbewahrt werden.',
  'Decide whether they are given. They can be set apart meanwhile.':
    'Entscheiden Sie, ob sie herausgegeben werden. Bis dahin können sie gesichert werden.',
  'Reject it and say what would suffice.': 'Lehnen Sie sie ab und sagen Sie, was genügen würde.',
  'The law permits to keep these data but does not require it.':
    'Das Recht erlaubt, diese Daten aufzubewahren, verlangt es aber nicht.',
  'Decline it.': 'Lehnen Sie es ab.',
  'The order has these data kept until another day.':
    'Die Anordnung lässt diese Daten bis zu einem anderen Tag aufbewahren.',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.':
    'Tragen Sie {x} ein. Hat die Behörde ihre Anordnung verlängert, halten Sie das zuerst fest und befragen Sie das Recht erneut.',
  'Take in what the authority sent as a demand of its own, and link it.':
    'Nehmen Sie auf, was die Behörde gesandt hat, als eigene Anfrage und verknüpfen Sie sie.',
  'Write the day on which it arrived.': 'Schreiben Sie den Tag, an dem es einging.',
  'Nothing of this tenant is redirected, and nothing has to be kept.':
    'Von diesem Kunden ist nichts weiterverwiesen, und nichts ist aufzubewahren.',
  'The order still has these data kept.': 'Die Anordnung lässt diese Daten noch aufbewahren.',
  'They are let go on the last day. If the authority takes its order back, record that first.':
    'Am letzten Tag werden sie freigegeben. Nimmt die Behörde ihre Anordnung zurück, halten Sie das zuerst fest.',
  'The order has data kept that nobody has set apart.':
    'Die Anordnung lässt Daten aufbewahren, die niemand gesichert hat.',
  'Set them apart, or decide these lines anew.': 'Sichern Sie sie, oder entscheiden Sie diese Zeilen neu.',
  'Close it after {x}, or record that the authority takes its order back.':
    'Schließen Sie sie nach dem {x}, oder halten Sie fest, dass die Behörde ihre Anordnung zurücknimmt.',
  'The law names no day on which these data are let go.':
    'Das Gesetz nennt keinen Tag, an dem diese Daten freigegeben werden.',
  'Counsel closes it when nothing is kept for it any more.':
    'Die Rechtsabteilung schließt sie, wenn dafür nichts mehr aufbewahrt wird.',
  'What is set apart has to be kept for longer: set it apart again until the new day.':
    'Was gesichert ist, muss länger aufbewahrt werden: Sichern Sie es erneut bis zum neuen Tag.',
  'The law has these data kept: set them apart. Nothing is given by it.':
    'Das Recht lässt diese Daten aufbewahren: Sichern Sie sie. Dadurch wird nichts herausgegeben.',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.':
    'Was aufbewahrt ist, wird bald freigegeben: Halten Sie fest, was die Behörde dazu gesandt hat, oder lassen Sie den Tag verstreichen.',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.':
    'Die Daten sind aufbewahrt. Am letzten Tag werden sie freigegeben, es sei denn, die Behörde verlängert ihre Anordnung oder verlangt sie.',
  'No source that the gate knows holds what has to be kept.':
    'Keine Quelle, die die Schleuse kennt, enthält, was aufzubewahren ist.',
}
