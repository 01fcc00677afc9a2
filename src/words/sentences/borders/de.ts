// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'This idempotency key was used for another command.':
    'Dieser Wiederholungsschlüssel wurde für einen anderen Befehl benutzt.',
  'Send a new key with a new command.': 'Senden Sie einen neuen Schlüssel mit einem neuen Befehl.',
  'Somebody changed this demand while you were looking at it.':
    'Jemand hat dieses Ersuchen geändert, während Sie es ansahen.',
  'Reload, look at the change, and try again.':
    'Laden Sie neu, sehen Sie sich die Änderung an und versuchen Sie es noch einmal.',
  'This demand was closed, and its keys were erased from this machine.':
    'Dieses Ersuchen ist abgeschlossen, und seine Schlüssel sind auf diesem Rechner gelöscht.',
  'There is no such demand here.': 'Hier gibt es kein solches Ersuchen.',
  'There is no such comment here.': 'Hier gibt es keinen solchen Kommentar.',
  'Reload the demand.': 'Laden Sie das Ersuchen neu.',
  'Somebody whom you name does not work on this demand.':
    'Jemand, den Sie nennen, arbeitet nicht an diesem Ersuchen.',
  'Take the name out.': 'Nehmen Sie den Namen heraus.',
  'There is no such task here.': 'Hier gibt es keine solche Aufgabe.',
  'There is no such person here.': 'Hier gibt es keine solche Person.',
  'Choose one from the list.': 'Wählen Sie eine aus der Liste.',
  'There is no such absence here.': 'Hier gibt es keine solche Abwesenheit.',
  'Reload the page.': 'Laden Sie die Seite neu.',
  'To whom is missing.': 'Es fehlt, an wen.',
  'Enter it.': 'Geben Sie es ein.',
  'The directory has no such {x}.': 'Das Verzeichnis enthält nicht: {x}.',
  'Enter its name as the directory has it.': 'Geben Sie den Namen so ein, wie er im Verzeichnis steht.',
  'There is no such tie here.': 'Hier gibt es keine solche Verbindung.',
  'There is no such call here.': 'Hier gibt es keinen solchen Ruf.',
  'This is for the desk.': 'Das ist für den Arbeitsplatz.',
  'Sign in there.': 'Melden Sie sich dort an.',
  'There is no rota yet.': 'Es gibt noch keinen Bereitschaftsplan.',
  'Counsel or an administrator makes one.': 'Die Rechtsabteilung oder ein Administrator legt einen an.',
  'Somebody else changed the rota.': 'Jemand anderes hat den Bereitschaftsplan geändert.',
  'This address may not be called.': 'Diese Adresse darf nicht aufgerufen werden.',
  'Use https and a public address, or allow private ones in policy.json.':
    'Nehmen Sie https und eine öffentliche Adresse, oder erlauben Sie private in policy.json.',
  'Somebody in the rota does not work on demands.': 'Jemand im Bereitschaftsplan arbeitet nicht an Ersuchen.',
  'Take them out.': 'Nehmen Sie die Person heraus.',
  'The turn ends before it begins, or is over.': 'Die Schicht endet, bevor sie beginnt, oder ist vorbei.',
  'Correct the times.': 'Berichtigen Sie die Zeiten.',
  'There is no such turn here.': 'Hier gibt es keine solche Schicht.',
  'A merger of this tenant waits already.': 'Eine Zusammenführung dieses Kunden wartet bereits.',
  'Confirm it, or stop it first.': 'Bestätigen Sie sie, oder brechen Sie sie erst ab.',
  'A tenant cannot be merged into itself.': 'Ein Kunde kann nicht mit sich selbst zusammengeführt werden.',
  'Choose its successor.': 'Wählen Sie seinen Nachfolger.',
  'One of the two was merged or closed already.':
    'Einer der beiden wurde bereits zusammengeführt oder geschlossen.',
  'Choose tenants that are active.': 'Wählen Sie Kunden, die aktiv sind.',
  'Nobody of the successor gets notices, so an obligation to tell would be lost.':
    'Niemand beim Nachfolger erhält Benachrichtigungen; eine Pflicht zur Benachrichtigung ginge verloren.',
  'Add a contact for notices to the successor first.':
    'Fügen Sie beim Nachfolger erst eine Ansprechperson für Benachrichtigungen hinzu.',
  'The tenant is a party in its successor’s own chain.':
    'Der Kunde steht selbst in der Kette seines Nachfolgers.',
  'Change the successor’s chain first.': 'Ändern Sie erst die Kette des Nachfolgers.',
  'There is no such merger to decide.': 'Es gibt keine solche Zusammenführung zu entscheiden.',
  'A merger is confirmed by another person than the one who asked for it.':
    'Eine Zusammenführung bestätigt eine andere Person als die, die darum bat.',
  'Ask a colleague to confirm it.': 'Bitten Sie eine Kollegin oder einen Kollegen, sie zu bestätigen.',
  'This tenant was merged or closed already.': 'Dieser Kunde wurde bereits zusammengeführt oder geschlossen.',
  'Nothing is left to do here.': 'Hier ist nichts mehr zu tun.',
  'Nobody would get its notices any more, so an obligation to tell would be lost.':
    'Niemand erhielte mehr seine Benachrichtigungen; eine Pflicht zur Benachrichtigung ginge verloren.',
  'Add a contact for notices, or choose who else is told.':
    'Fügen Sie eine Ansprechperson für Benachrichtigungen hinzu, oder wählen Sie, wer sonst benachrichtigt wird.',
  'It is a party in another tenant’s chain.': 'Er steht in der Kette eines anderen Kunden.',
  'Change that chain first, so that its notices go elsewhere.':
    'Ändern Sie erst diese Kette, damit dessen Benachrichtigungen woandershin gehen.',
  'There is no such tenant in the directory.': 'Einen solchen Kunden gibt es im Verzeichnis nicht.',
  'Go back to the list.': 'Gehen Sie zur Liste zurück.',
  'There is no such hold.': 'Eine solche Sperre gibt es nicht.',
  'There is nothing at this address.': 'Unter dieser Adresse ist nichts.',
  'Begin at the report’s first page.': 'Beginnen Sie auf der ersten Seite des Berichts.',
  'Nothing is published yet.': 'Es ist noch nichts veröffentlicht.',
  'The first edition appears here when it is published.':
    'Die erste Ausgabe erscheint hier, wenn sie veröffentlicht wird.',
  'Choose one of the list.': 'Wählen Sie eine aus der Liste.',
  'The text has changed since you read it.': 'Der Text hat sich geändert, seit Sie ihn gelesen haben.',
  'Read it again as it is now.': 'Lesen Sie ihn noch einmal, wie er jetzt ist.',
  'No approval of this text is live.': 'Für diesen Text gilt keine Billigung.',
  'Only counsel in the provider’s own employment approves the words of a letter.':
    'Die Worte eines Briefs billigt nur eine Juristin oder ein Jurist im eigenen Dienst des Anbieters.',
  'Ask counsel to read and approve it.': 'Bitten Sie die Rechtsabteilung, ihn zu lesen und zu billigen.',
  'This installation has no such version of the pack {x}.':
    'Diese Installation hat keine solche Fassung des Pakets {x}.',
  'Reload the page of the law packs: a newer one may have come.':
    'Laden Sie die Seite der Rechtspakete neu: Eine neuere Fassung kann gekommen sein.',
  'Reload the page of the law packs.': 'Laden Sie die Seite der Rechtspakete neu.',
  'A policy of this name is adopted already.': 'Eine Regel dieses Namens ist bereits übernommen.',
  'Withdraw it first, or choose another name.':
    'Ziehen Sie sie erst zurück, oder wählen Sie einen anderen Namen.',
  'No pack has this paper.': 'Kein Paket kennt dieses Schreiben.',
  'Choose it from the packs.': 'Wählen Sie es aus den Paketen.',
  'The pack does not say that {x} merely permits to give {y}.':
    'Das Paket sagt nicht, dass {x} die Herausgabe bloß erlaubt ({y}).',
  'A policy is for what a law permits and does not require: leave this category out.':
    'Eine Regel ist für das da, was ein Recht erlaubt und nicht verlangt: Lassen Sie diese Datenart weg.',
  'There is no such policy in force.': 'Eine solche geltende Regel gibt es nicht.',
  'The facts are not confirmed yet.': 'Die Angaben sind noch nicht bestätigt.',
  'Confirm what the paper says first.': 'Bestätigen Sie erst, was das Schreiben sagt.',
  'A confirmed answer does not have the form that the law asks for.':
    'Eine bestätigte Antwort hat nicht die Form, nach der das Recht fragt.',
  'Correct the facts: see each field’s note.':
    'Berichtigen Sie die Angaben: siehe den Hinweis an jedem Feld.',
  'There is no such pack here.': 'Ein solches Paket gibt es hier nicht.',
  'See the list of packs.': 'Siehe die Liste der Pakete.',
  'The facts cannot be read: {x}': 'Die Angaben lassen sich nicht lesen: {x}',
  'Correct them and ask again.': 'Berichtigen Sie sie und fragen Sie noch einmal.',
  'Send it in smaller parts.': 'Senden Sie es in kleineren Teilen.',
  'This request does not come from a page of this site.':
    'Diese Anfrage kommt nicht von einer Seite dieser Website.',
  'Open the page here, reload it and try again.':
    'Öffnen Sie die Seite hier, laden Sie sie neu und versuchen Sie es noch einmal.',
  'Check the address, or go back.': 'Prüfen Sie die Adresse, oder gehen Sie zurück.',
  'What was sent is larger than this address takes.':
    'Was gesendet wurde, ist größer, als diese Adresse annimmt.',
  'What was sent is larger than {x} kB.': 'Was gesendet wurde, ist größer als {x} kB.',
  'Tell an administrator that the disk is full; send it again once there is room.':
    'Sagen Sie einem Administrator, dass die Platte voll ist; senden Sie es noch einmal, wenn wieder Platz ist.',
  'The profile has a field that cannot be read.': 'Das Profil hat ein Feld, das sich nicht lesen lässt.',
  'Taken back by the customer.': 'Vom Kunden zurückgenommen.',
  'Send less at once.': 'Senden Sie weniger auf einmal.',
  'The request could not be read.': 'Die Anfrage ließ sich nicht lesen.',
  'Send it again in the form that is asked for.': 'Senden Sie sie noch einmal in der verlangten Form.',
  'There is no room left to keep it: nothing of it was kept.':
    'Es ist kein Platz mehr, um es zu behalten: Nichts davon wurde behalten.',
  'There were too many attempts from here.': 'Von hier kamen zu viele Versuche.',
  'Try again after {x} UTC.': 'Versuchen Sie es nach {x} UTC noch einmal.',
  'The field “{x}” could not be read.': 'Das Feld „{x}“ ließ sich nicht lesen.',
  'Correct it and send it again.': 'Berichtigen Sie es und senden Sie es noch einmal.',
  'Set a filter, an order or columns first, then save it.':
    'Setzen Sie erst einen Filter, eine Reihenfolge oder Spalten, dann speichern Sie sie.',
  'You have {x} views already.': 'Sie haben bereits {x} Ansichten.',
  'Forget one that you no longer use.': 'Löschen Sie eine, die Sie nicht mehr brauchen.',
  'There is no such view of yours.': 'Eine solche Ansicht haben Sie nicht.',
  'Only its owner changes or forgets a view.': 'Nur wer eine Ansicht besitzt, ändert oder löscht sie.',
  'There is no such paper here.': 'Hier gibt es kein solches Schreiben.',
  'There is no such contact.': 'Eine solche Ansprechperson gibt es nicht.',
  'Somebody must get the notices.': 'Jemand muss die Benachrichtigungen erhalten.',
  'Have another contact get them first, or keep this one.':
    'Lassen Sie sie erst eine andere Ansprechperson erhalten, oder behalten Sie diese.',
  'There is no such change here.': 'Hier gibt es keine solche Änderung.',
  'This was made and has ended since.': 'Das wurde angelegt und ist seither beendet worden.',
  'Make another one.': 'Legen Sie ein neues an.',
  'This was written while somebody else was signed in here, or by nobody we know.':
    'Das wurde geschrieben, als hier jemand anderes angemeldet war, oder von niemandem, den wir kennen.',
  'Nothing of it was done or shown. Open the page yourself and write it there.':
    'Nichts davon wurde ausgeführt oder gezeigt. Öffnen Sie die Seite selbst und schreiben Sie es dort.',
  'This change is settled already.': 'Diese Änderung ist bereits erledigt.',
  'This is not the link of the mail to the old contact.':
    'Das ist nicht der Link aus der E-Mail an die bisherige Ansprechperson.',
  'Open the link in that mail, whole, or stop the change.':
    'Öffnen Sie den Link in dieser E-Mail vollständig, oder brechen Sie die Änderung ab.',
  'There is no such drill here.': 'Hier gibt es keine solche Übung.',
  'This drill is answered already.': 'Diese Übung ist bereits beantwortet.',
  'Send another one to try again.': 'Senden Sie eine neue, um es noch einmal zu versuchen.',
  'This link confirms nothing any more.': 'Dieser Link bestätigt nichts mehr.',
  'See Contacts and mails, or ask again.':
    'Siehe Ansprechpersonen und E-Mails, oder bitten Sie noch einmal darum.',
  'Give a name, a mail address and a language of two letters; mails are: {x}.':
    'Geben Sie einen Namen, eine E-Mail-Adresse und eine Sprache aus zwei Buchstaben an; E-Mails sind: {x}.',
  'The package is sealed and waits for the public log.':
    'Das Paket ist versiegelt und wartet auf das öffentliche Protokoll.',
  'Come back in a few minutes; the page shows the button then.':
    'Kommen Sie in einigen Minuten wieder; die Seite zeigt dann die Schaltfläche.',
  'The package was here until {x}.': 'Das Paket lag hier bis {x}.',
  'Write to us under the reference if you still need it.':
    'Schreiben Sie uns unter dem Aktenzeichen, wenn Sie es noch brauchen.',
  'There is nothing to fetch.': 'Es gibt nichts abzurufen.',
  'You will be told when an answer is ready.': 'Sie erhalten Nachricht, wenn eine Antwort bereitliegt.',
  'Go back to your demands.': 'Gehen Sie zu Ihren Ersuchen zurück.',
  'This link has been used, has expired, or is not complete.':
    'Dieser Link wurde benutzt, ist abgelaufen oder nicht vollständig.',
  'Ask for a new link; each works once and for two days.':
    'Bitten Sie um einen neuen Link; jeder gilt einmal und zwei Tage lang.',
  'This took too long, or was answered twice.':
    'Das hat zu lange gedauert, oder es wurde zweimal geantwortet.',
  'Start again.': 'Beginnen Sie von vorn.',
  'The passkey could not be verified.': 'Der Passkey ließ sich nicht prüfen.',
  'Try again, or use another device that asks for your fingerprint, face or PIN.':
    'Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Gerät, das nach Fingerabdruck, Gesicht oder PIN fragt.',
  'This passkey does not open this site.': 'Dieser Passkey öffnet diese Website nicht.',
  'Use the passkey that you enrolled here, or ask for a new link.':
    'Nehmen Sie den Passkey, den Sie hier eingerichtet haben, oder bitten Sie um einen neuen Link.',
  'You are not signed in.': 'Sie sind nicht angemeldet.',
  'Sign in.': 'Melden Sie sich an.',
  'Reload the page and try again.': 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'Sign in again.': 'Melden Sie sich noch einmal an.',
  'Your organisation’s sign-in could not be completed.':
    'Die Anmeldung Ihrer Organisation ließ sich nicht abschließen.',
  'Start again. If it fails again, sign in with your passkey, and tell an administrator.':
    'Beginnen Sie von vorn. Gelingt es wieder nicht, melden Sie sich mit Ihrem Passkey an und sagen Sie es einem Administrator.',
  'This sign-in took too long, was used before, or began in another browser.':
    'Diese Anmeldung hat zu lange gedauert, wurde schon benutzt oder begann in einem anderen Browser.',
  'Start again from the sign-in page.': 'Beginnen Sie noch einmal auf der Anmeldeseite.',
  'Your organisation’s account is not known here.': 'Das Konto Ihrer Organisation ist hier nicht bekannt.',
  'Sign in with your passkey, or ask an administrator to connect the account.':
    'Melden Sie sich mit Ihrem Passkey an, oder bitten Sie einen Administrator, das Konto zu verbinden.',
  'There is no such way to sign in here.': 'So kann man sich hier nicht anmelden.',
  'Use the sign-in page.': 'Nehmen Sie die Anmeldeseite.',
  'Somebody else changed this meanwhile.': 'Jemand anderes hat das inzwischen geändert.',
  'You have not opened this authorisation.': 'Sie haben diese Freigabe nicht geöffnet.',
  'Open it, read it to the end, and sign it.':
    'Öffnen Sie sie, lesen Sie sie zu Ende und unterschreiben Sie sie.',
  'This authorisation is no longer the current one.': 'Diese Freigabe ist nicht mehr die aktuelle.',
  'Go back to the list and read the present one.': 'Gehen Sie zur Liste zurück und lesen Sie die jetzige.',
  'The signature is not one of your approval passkey over this authorisation.':
    'Die Unterschrift stammt nicht von Ihrem Freigabe-Passkey über diese Freigabe.',
  'Reload the page and sign again with the passkey that you enrolled here.':
    'Laden Sie die Seite neu und unterschreiben Sie noch einmal mit dem Passkey, den Sie hier eingerichtet haben.',
  'There is no such page.': 'Eine solche Seite gibt es nicht.',
  'Begin at the first one.': 'Beginnen Sie auf der ersten.',
  'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.':
    'Jede Gesellschaft hat eine kurze Kennung, einen Namen, ein Land aus zwei Buchstaben und eine Anschrift; jeder Dienst nennt eine von ihnen.',
  'There is no mail address of yours here.': 'Hier ist keine E-Mail-Adresse von Ihnen hinterlegt.',
  'Add it to your own entry, under People.': 'Tragen Sie sie in Ihrem eigenen Eintrag unter Personen ein.',
  'There is no such tenant.': 'Einen solchen Kunden gibt es nicht.',
  'Check the id in the directory.': 'Prüfen Sie die Kennung im Verzeichnis.',
  'A tenant’s people are known by their subject alone.':
    'Die Personen eines Kunden kennt man nur an ihrem Subject.',
  'Bind each contact to the subject that their provider names.':
    'Binden Sie jede Ansprechperson an das Subject, das ihr Anbieter nennt.',
  'At this address no OpenID provider of that name answers.':
    'Unter dieser Adresse antwortet kein OpenID-Anbieter dieses Namens.',
  'Give the issuer exactly as its own metadata names it, by https.':
    'Geben Sie den Issuer genau so an, wie seine eigenen Metadaten ihn nennen, mit https.',
  'No provider is set for them, or they are not here.':
    'Für sie ist kein Anbieter eingestellt, oder sie sind nicht hier.',
  'Set the provider first.': 'Stellen Sie erst den Anbieter ein.',
  'This subject is somebody else here.': 'Dieses Subject gehört hier jemand anderem.',
  'End that bond first.': 'Lösen Sie erst diese Bindung.',
  'There is no such live passkey.': 'Einen solchen gültigen Passkey gibt es nicht.',
  'Reload the page of the person.': 'Laden Sie die Seite der Person neu.',
  'This person has, or had, a passkey there: a new one takes two administrators.':
    'Diese Person hat oder hatte dort einen Passkey: Für einen neuen braucht es zwei Administratoren.',
  'Ask for a recovery; another administrator confirms it.':
    'Bitten Sie um eine Wiederherstellung; ein anderer Administrator bestätigt sie.',
  'Only approvers have a passkey of the approval page.':
    'Nur Freigebende haben einen Passkey der Freigabeseite.',
  'Give the person the role approver first.': 'Geben Sie der Person erst die Rolle Freigabe.',
  'There is no mail address of this person.': 'Von dieser Person gibt es keine E-Mail-Adresse.',
  'Add one, or have the link shown and hand it over yourself.':
    'Tragen Sie eine ein, oder lassen Sie sich den Link zeigen und übergeben Sie ihn selbst.',
  'Nobody lets themselves in again.': 'Niemand lässt sich selbst wieder ein.',
  'Ask another administrator.': 'Bitten Sie einen anderen Administrator.',
  'Reload the page of the people.': 'Laden Sie die Seite der Personen neu.',
  'Somebody else changed this while you were at it.':
    'Jemand anderes hat das geändert, während Sie daran waren.',
  'Somebody active has this mail address already.': 'Eine aktive Person hat diese E-Mail-Adresse bereits.',
  'Open that person instead, or give another address.':
    'Öffnen Sie stattdessen diese Person, oder geben Sie eine andere Adresse an.',
  'A recovery of this person waits already.': 'Eine Wiederherstellung für diese Person wartet bereits.',
  'Have another administrator confirm or stop it.':
    'Lassen Sie sie von einem anderen Administrator bestätigen oder abbrechen.',
  'This recovery was settled, or there is none.': 'Diese Wiederherstellung ist erledigt, oder es gibt keine.',
  'There is no such live token.': 'Ein solches gültiges Token gibt es nicht.',
  'Reload the page of the tokens.': 'Laden Sie die Seite der Tokens neu.',
  'This token has not the scope {x}.': 'Dieses Token hat nicht das Recht {x}.',
  'Have an administrator make a token with that scope.':
    'Lassen Sie von einem Administrator ein Token mit diesem Recht anlegen.',
  'There is no token in this request, or it is not valid, has expired, or was revoked.':
    'In dieser Anfrage ist kein Token, oder es ist ungültig, abgelaufen oder widerrufen.',
  'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.':
    'Senden Sie "Authorization: Bearer duly_…". Ein Administrator legt Tokens am Arbeitsplatz unter Verwaltung an.',
  'Give an https address on the public Internet, without user and password in it.':
    'Geben Sie eine https-Adresse im öffentlichen Internet an, ohne Benutzer und Passwort darin.',
  'There is no such webhook.': 'Einen solchen Webhook gibt es nicht.',
  'Reload the page of the webhooks.': 'Laden Sie die Seite der Webhooks neu.',
  'The directory holds no number of this authority.':
    'Das Verzeichnis enthält keine Telefonnummer dieser Behörde.',
  'Find one that does not come from the paper, and have it entered in the directory first.':
    'Suchen Sie eine, die nicht aus dem Schreiben stammt, und lassen Sie sie erst im Verzeichnis eintragen.',
  'The law’s answer has no such challenge.': 'Die Antwort des Rechts enthält keine solche Anfechtung.',
  'Ask the law again, and reload.': 'Fragen Sie das Recht noch einmal und laden Sie neu.',
  'Check the reference of the other demand.': 'Prüfen Sie das Aktenzeichen des anderen Ersuchens.',
  'Somebody changed this demand meanwhile.': 'Jemand hat dieses Ersuchen inzwischen geändert.',
  'Look at what changed.': 'Sehen Sie sich an, was sich geändert hat.',
  'A demand of the national-security lane is linked with nothing.':
    'Ein Ersuchen des Bereichs nationale Sicherheit wird mit nichts verknüpft.',
  'Name the other reference in a message of the restricted one.':
    'Nennen Sie das andere Aktenzeichen in einer Nachricht des geschützten.',
  'The paper names no identifier.': 'Das Schreiben nennt keine Kennung.',
  'Reject it as without identifier, or correct the facts.':
    'Lehnen Sie es als ohne Kennung ab, oder berichtigen Sie die Angaben.',
  'There is no such person in the directory.': 'Eine solche Person gibt es im Verzeichnis nicht.',
  'Choose somebody of the list.': 'Wählen Sie jemanden aus der Liste.',
  'There is no such notice here.': 'Hier gibt es keine solche Benachrichtigung.',
  'Send the notice first.': 'Senden Sie erst die Benachrichtigung.',
  'Nothing was determined to be released.': 'Zur Herausgabe wurde nichts bestimmt.',
  'Determine the demand first, or close it.':
    'Entscheiden Sie erst über das Ersuchen, oder schließen Sie es ab.',
  'No source holds what was determined to be released.':
    'Keine Quelle enthält, was zur Herausgabe bestimmt wurde.',
  'The officer has no key in the directory.': 'Die zuständige Person hat keinen Schlüssel im Verzeichnis.',
  'Ask for an age key and confirm its words by telephone.':
    'Bitten Sie um einen age-Schlüssel und bestätigen Sie seine Wörter am Telefon.',
  'Nobody has confirmed the words of the officer’s key by telephone.':
    'Niemand hat die Wörter ihres Schlüssels am Telefon bestätigt.',
  'Call back and compare the words.': 'Rufen Sie zurück und vergleichen Sie die Wörter.',
  'A tenant whose data would leave has not been told.':
    'Ein Kunde, dessen Daten hinausgingen, wurde nicht benachrichtigt.',
  'Send the notice, or have a live prohibition confirmed by a second person.':
    'Senden Sie die Benachrichtigung, oder lassen Sie ein geltendes Verbot von einer zweiten Person bestätigen.',
  'There is no such notice or contact here.':
    'Hier gibt es keine solche Benachrichtigung oder Ansprechperson.',
  'No process has to follow here.': 'Hier muss kein Verfahren folgen.',
  'Choose another letter.': 'Wählen Sie einen anderen Brief.',
  'No address of the officer is known.': 'Von der zuständigen Person ist keine Adresse bekannt.',
  'Enter it in the facts, or choose the officer in the directory.':
    'Tragen Sie sie in den Angaben ein, oder wählen Sie die Person im Verzeichnis.',
  'Nothing of this lane goes by mail.': 'Aus diesem Bereich geht nichts per E-Mail.',
  'Hand your answer over as the paper says, and send a message here that says so: it stays in the record.':
    'Übergeben Sie Ihre Antwort, wie das Schreiben es sagt, und senden Sie hier eine Nachricht, die das festhält: Sie bleibt in der Akte.',
  'There is no such matter in this demand.': 'Einen solchen Vorgang gibt es in diesem Ersuchen nicht.',
  'This tenant has no contact for notices who is not the subject itself.':
    'Dieser Kunde hat keine Ansprechperson für Benachrichtigungen, die nicht selbst betroffen ist.',
  'Add one to the directory, or send the notice by post.':
    'Fügen Sie im Verzeichnis eine hinzu, oder senden Sie die Benachrichtigung per Post.',
  'Nothing is collected yet.': 'Es ist noch nichts erhoben.',
  'There is no such page size.': 'Diese Seitengröße gibt es nicht.',
  'Give a limit from 1 to 100.': 'Geben Sie ein Limit von 1 bis 100 an.',
  'There is no page after this one.': 'Nach dieser Seite kommt keine.',
  'Begin again without `after`.': 'Beginnen Sie noch einmal ohne `after`.',
  'List your demands at /api/v1/demands.': 'Ihre Ersuchen stehen unter /api/v1/demands.',
  'The token could not be made.': 'Das Token ließ sich nicht anlegen.',
  'Give it a name and one of the times.': 'Geben Sie ihm einen Namen und eine der Laufzeiten.',
  'There are {x} tokens already.': 'Es gibt bereits {x} Tokens.',
  'Revoke those that nothing uses.': 'Widerrufen Sie die, die nichts mehr benutzt.',
  'There is no such token here.': 'Hier gibt es kein solches Token.',
  'Send "Authorization: Bearer duly_tenant_…". Somebody of your organisation makes tokens in the console, under Programs.':
    'Senden Sie "Authorization: Bearer duly_tenant_…". Jemand aus Ihrer Organisation legt Tokens in der Konsole unter Programme an.',
  'There is no webhook here.': 'Hier gibt es keinen Webhook.',
  'There is no such passkey of yours.': 'Einen solchen Passkey haben Sie nicht.',
  'This is your only passkey here.': 'Das ist Ihr einziger Passkey hier.',
  'Add another one first.': 'Fügen Sie zuerst einen weiteren hinzu.',
  'This was said already.': 'Das wurde schon gemeldet.',
  'Nobody says that you have left.': 'Niemand sagt, dass Sie ausgeschieden sind.',
  'the window to object is {x} minute (live: 7 days)':
    'die Frist zum Widerspruch ist {x} Minute (im Betrieb: 7 Tage)',
  'the window to object is {x} minutes (live: 7 days)':
    'die Frist zum Widerspruch ist {x} Minuten (im Betrieb: 7 Tage)',
  'the log ticks every {x} s and {y} s (live: 60 s and 1 h)':
    'das öffentliche Protokoll taktet alle {x} s und {y} s (im Betrieb: 60 s und 1 h)',
  'the law packs are not adopted by a lawyer': 'die Rechtspakete sind von keinem Juristen übernommen',
  'people, keys and data are invented': 'Personen, Schlüssel und Daten sind erfunden',
  'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.':
    'Das hat schon ein früherer Versuch angelegt, dessen Antwort nicht ankam, und sein Geheimnis wird nur einmal gezeigt.',
  'Find it in the list, end it, and make another.':
    'Suchen Sie es in der Liste, beenden Sie es und legen Sie ein neues an.',
  'The field “{x}” holds a character that cannot be kept.':
    'Das Feld „{x}“ enthält ein Zeichen, das nicht gespeichert werden kann.',
  'Take out what cannot be seen there (it often comes along when text is pasted), and send it again.':
    'Nehmen Sie dort heraus, was nicht zu sehen ist (es kommt oft beim Einfügen von Text mit), und senden Sie es noch einmal.',
  'The field “{x}” is longer than {y} characters.': 'Das Feld „{x}“ ist länger als {y} Zeichen.',
  'Shorten it and send it again.': 'Kürzen Sie es und senden Sie es noch einmal.',
  'The field “{x}” is empty.': 'Das Feld „{x}“ ist leer.',
  'Fill it in and send it again.': 'Füllen Sie es aus und senden Sie es noch einmal.',
  'Have an administrator check that no source is missing or down. Only then determine these lines as no data.':
    'Lassen Sie die Verwaltung prüfen, dass keine Quelle fehlt oder ausgefallen ist. Erst dann entscheiden Sie, dass zu diesen Zeilen keine Daten vorliegen.',
  'Copy what you typed, reload, look at what is there now, and make your change again.':
    'Kopieren Sie, was Sie eingegeben haben, laden Sie neu, sehen Sie sich an, was jetzt da steht, und machen Sie Ihre Änderung noch einmal.',
  'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Warten Sie, bis das Gate gesammelt hat. Dauert es länger als zehn Minuten, sagen Sie es der Verwaltung: Es steht vielleicht still.',
  'There is nothing to save: no filter, order or column of this view was changed.':
    'Es gibt nichts zu speichern: Kein Filter, keine Reihenfolge und keine Spalte dieser Ansicht wurde geändert.',
  'The contact is not complete.': 'Der Kontakt ist nicht vollständig.',
  'Nothing was sent: the message is empty or longer than 8,000 characters.':
    'Es wurde nichts gesendet: Die Nachricht ist leer oder länger als 8.000 Zeichen.',
  'Go back, and send it in parts of 8,000 characters at most.':
    'Gehen Sie zurück und senden Sie sie in Teilen von höchstens 8.000 Zeichen.',
  'Only the offline seal identity reopens its content: ask an administrator who keeps it.':
    'Nur die offline verwahrte Siegel-Identität öffnet seinen Inhalt wieder: Fragen Sie die Verwaltung, wer sie verwahrt.',
  'Check the reference. What is not for you to see is not found either.':
    'Prüfen Sie das Aktenzeichen. Was nicht für Sie bestimmt ist, wird auch nicht gefunden.',
  'More is to leave than a tenant was told.':
    'Es soll mehr herausgegeben werden, als einem Kunden mitgeteilt wurde.',
  'Send it the further notice, or decide these lines as it was told.':
    'Senden Sie ihm die weitere Benachrichtigung, oder entscheiden Sie diese Zeilen so, wie es ihm mitgeteilt wurde.',
  'There is no such time zone.': 'Diese Zeitzone gibt es nicht.',
  'Write it as Europe/Amsterdam.': 'Schreiben Sie sie in der Form Europe/Amsterdam.',
  'Nobody is in the rota.': 'Im Bereitschaftsplan steht niemand.',
  'Add who takes turns.': 'Fügen Sie hinzu, wer sich abwechselt.',
  'Somebody is in it twice.': 'Jemand steht zweimal darin.',
  'Name each person once.': 'Nennen Sie jede Person einmal.',
  'It calls nobody.': 'Er ruft niemanden.',
  'Add a step.': 'Fügen Sie eine Stufe hinzu.',
  'The first step waits.': 'Die erste Stufe wartet.',
  'Call the first person at once.': 'Rufen Sie die erste Person sofort.',
  'The steps are not in order.': 'Die Stufen sind nicht in der richtigen Reihenfolge.',
  'Each comes later than the one before.': 'Jede kommt später als die davor.',
  'The last step does not call everybody.': 'Die letzte Stufe ruft nicht alle.',
  'Somebody must be reached in the end.': 'Am Ende muss jemand erreicht werden.',
}
