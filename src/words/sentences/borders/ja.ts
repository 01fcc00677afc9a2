// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'This idempotency key was used for another command.': 'この冪等キーは別の操作に使われています。',
  'Send a new key with a new command.': '新しい操作には新しいキーを送ってください。',
  'Somebody changed this demand while you were looking at it.':
    '見ている間に、誰かがこの要請を変更しました。',
  'Reload, look at the change, and try again.': '再読み込みして変更を確かめ、もう一度行ってください。',
  'This demand was closed, and its keys were erased from this machine.':
    'この要請は終了し、鍵はこの機械から消去されています。',
  'There is no such demand here.': 'そのような要請はここにありません。',
  'There is no such comment here.': 'そのようなコメントはここにありません。',
  'Reload the demand.': '要請を再読み込みしてください。',
  'Somebody whom you name does not work on this demand.':
    '名指しした人の一人は、この要請を担当していません。',
  'Take the name out.': 'その名前を外してください。',
  'There is no such task here.': 'そのような作業はここにありません。',
  'There is no such person here.': 'そのような人はここにいません。',
  'Choose one from the list.': '一覧から選んでください。',
  'There is no such absence here.': 'そのような不在はここにありません。',
  'Reload the page.': 'ページを再読み込みしてください。',
  'To whom is missing.': '宛先がありません。',
  'Enter it.': '入力してください。',
  'The directory has no such {x}.': '名簿にありません：{x}。',
  'Enter its name as the directory has it.': '名簿にあるとおりの名前を入力してください。',
  'There is no such tie here.': 'そのような関係はここにありません。',
  'There is no such call here.': 'そのような呼び出しはここにありません。',
  'This is for the desk.': 'これはデスク用です。',
  'Sign in there.': 'そちらでサインインしてください。',
  'There is no rota yet.': '当番はまだありません。',
  'Counsel or an administrator makes one.': '法務または管理者が作ります。',
  'Somebody else changed the rota.': 'ほかの人が当番を変更しました。',
  'This address may not be called.': 'このアドレスは呼び出せません。',
  'Use https and a public address, or allow private ones in policy.json.':
    'httpsと公開アドレスを使うか、policy.jsonで私設アドレスを許可してください。',
  'Somebody in the rota does not work on demands.': '当番に、要請を担当しない人がいます。',
  'Take them out.': 'その人を外してください。',
  'The turn ends before it begins, or is over.': '当番の終わりが始まりより前か、すでに過ぎています。',
  'Correct the times.': '時刻を直してください。',
  'There is no such turn here.': 'そのような当番はここにありません。',
  'A merger of this tenant waits already.': 'この顧客の統合がすでに待っています。',
  'Confirm it, or stop it first.': 'それを確認するか、先に止めてください。',
  'A tenant cannot be merged into itself.': '顧客を自分自身に統合することはできません。',
  'Choose its successor.': '後継者を選んでください。',
  'One of the two was merged or closed already.': 'どちらかがすでに統合または閉鎖されています。',
  'Choose tenants that are active.': '有効な顧客を選んでください。',
  'Nobody of the successor gets notices, so an obligation to tell would be lost.':
    '後継者に通知を受ける人がいないため、知らせる義務が失われます。',
  'Add a contact for notices to the successor first.': '先に後継者に通知の連絡担当者を加えてください。',
  'The tenant is a party in its successor’s own chain.': 'この顧客は自分の後継者の連鎖の当事者です。',
  'Change the successor’s chain first.': '先に後継者の連鎖を変えてください。',
  'There is no such merger to decide.': '決めるべき統合はありません。',
  'A merger is confirmed by another person than the one who asked for it.':
    '統合は、求めた人とは別の人が確認します。',
  'Ask a colleague to confirm it.': '同僚に確認を頼んでください。',
  'This tenant was merged or closed already.': 'この顧客はすでに統合または閉鎖されています。',
  'Nothing is left to do here.': 'ここですることはもうありません。',
  'Nobody would get its notices any more, so an obligation to tell would be lost.':
    '通知を受ける人がいなくなり、知らせる義務が失われます。',
  'Add a contact for notices, or choose who else is told.':
    '通知の連絡担当者を加えるか、ほかに誰に知らせるかを選んでください。',
  'It is a party in another tenant’s chain.': '別の顧客の連鎖の当事者です。',
  'Change that chain first, so that its notices go elsewhere.':
    '先にその連鎖を変え、通知の行き先を移してください。',
  'There is no such tenant in the directory.': '名簿にそのような顧客はいません。',
  'Go back to the list.': '一覧に戻ってください。',
  'There is no such hold.': 'そのような保留はありません。',
  'There is nothing at this address.': 'このアドレスには何もありません。',
  'Begin at the report’s first page.': '報告書の最初のページから始めてください。',
  'Nothing is published yet.': 'まだ何も公表されていません。',
  'The first edition appears here when it is published.': '最初の版は公表されるとここに現れます。',
  'Choose one of the list.': '一覧から選んでください。',
  'The text has changed since you read it.': '読んだ後に文章が変わりました。',
  'Read it again as it is now.': '今の文章をもう一度読んでください。',
  'No approval of this text is live.': 'この文章の承認は有効ではありません。',
  'Only counsel in the provider’s own employment approves the words of a letter.':
    '書簡の文言を承認するのは、提供者自身に雇用された法務だけです。',
  'Ask counsel to read and approve it.': '法務に読んで承認するよう頼んでください。',
  'This installation has no such version of the pack {x}.': 'この環境にはパック{x}のその版がありません。',
  'Reload the page of the law packs: a newer one may have come.':
    '法令パックのページを再読み込みしてください。新しいものがあるかもしれません。',
  'Reload the page of the law packs.': '法令パックのページを再読み込みしてください。',
  'A policy of this name is adopted already.': 'この名前の方針はすでに採用されています。',
  'Withdraw it first, or choose another name.': '先にそれを取り下げるか、別の名前にしてください。',
  'No pack has this paper.': 'この書面を知るパックはありません。',
  'Choose it from the packs.': 'パックから選んでください。',
  'The pack does not say that {x} merely permits to give {y}.':
    'パックは、{x}が次の提供を許すにとどまるとは述べていません：{y}。',
  'A policy is for what a law permits and does not require: leave this category out.':
    '方針は、法律が許すが求めてはいないもののためにあります。この区分を外してください。',
  'There is no such policy in force.': 'そのような有効な方針はありません。',
  'The facts are not confirmed yet.': '事実項目がまだ確認されていません。',
  'Confirm what the paper says first.': '先に書面の内容を確認してください。',
  'A confirmed answer does not have the form that the law asks for.':
    '確認済みの答えが、法令の問う形になっていません。',
  'Correct the facts: see each field’s note.': '事実項目を直してください。各欄の注を見てください。',
  'There is no such pack here.': 'そのようなパックはここにありません。',
  'See the list of packs.': 'パックの一覧を見てください。',
  'The facts cannot be read: {x}': '事実項目を読み取れません：{x}',
  'Correct them and ask again.': '直してもう一度尋ねてください。',
  'Send it in smaller parts.': '小さく分けて送ってください。',
  'This request does not come from a page of this site.':
    'この要求はこのサイトのページからのものではありません。',
  'Open the page here, reload it and try again.':
    'ここでページを開き、再読み込みしてもう一度行ってください。',
  'Check the address, or go back.': 'アドレスを確かめるか、戻ってください。',
  'What was sent is larger than this address takes.':
    '送られたものは、このアドレスが受け付ける大きさを超えています。',
  'What was sent is larger than {x} kB.': '送られたものは{x} kBを超えています。',
  'Tell an administrator that the disk is full; send it again once there is room.':
    'ディスクが一杯であることを管理者に知らせ、空きができてからもう一度送ってください。',
  'The profile has a field that cannot be read.': 'プロフィールに読み取れない欄があります。',
  'Taken back by the customer.': '顧客により撤回。',
  'Send less at once.': '一度に送る量を減らしてください。',
  'The request could not be read.': '要求を読み取れませんでした。',
  'Send it again in the form that is asked for.': '求められた形でもう一度送ってください。',
  'There is no room left to keep it: nothing of it was kept.':
    '保存する場所がなくなりました。何も保存されていません。',
  'There were too many attempts from here.': 'ここからの試行が多すぎます。',
  'Try again after {x} UTC.': '{x} UTCの後にもう一度行ってください。',
  'The field “{x}” could not be read.': '「{x}」欄を読み取れませんでした。',
  'Correct it and send it again.': '直してもう一度送ってください。',
  'Set a filter, an order or columns first, then save it.':
    '先に絞り込み、並び順または列を設定してから保存してください。',
  'You have {x} views already.': 'すでに{x}個のビューがあります。',
  'Forget one that you no longer use.': '使わないものを一つ消してください。',
  'There is no such view of yours.': 'そのようなビューはありません。',
  'Only its owner changes or forgets a view.': 'ビューを変更・消去できるのは持ち主だけです。',
  'There is no such paper here.': 'そのような書面はここにありません。',
  'There is no such contact.': 'そのような連絡担当者はいません。',
  'Somebody must get the notices.': '誰かが通知を受け取る必要があります。',
  'Have another contact get them first, or keep this one.':
    '先に別の担当者が受け取るようにするか、この担当者を残してください。',
  'There is no such change here.': 'そのような変更はここにありません。',
  'This was made and has ended since.': 'これは作成されましたが、その後終了しています。',
  'Make another one.': '新しく作成してください。',
  'This was written while somebody else was signed in here, or by nobody we know.':
    'これは別の方がここにサインインしていたとき、または当社が把握していない方によって入力されたものです。',
  'Nothing of it was done or shown. Open the page yourself and write it there.':
    'その内容は実行も表示もされていません。ご自身でページを開き、そこで入力してください。',
  'This change is settled already.': 'この変更はすでに済んでいます。',
  'This is not the link of the mail to the old contact.':
    'これは前の連絡担当者宛てメールのリンクではありません。',
  'Open the link in that mail, whole, or stop the change.':
    'そのメールのリンク全体を開くか、変更を止めてください。',
  'There is no such drill here.': 'そのような訓練はここにありません。',
  'This drill is answered already.': 'この訓練はすでに回答済みです。',
  'Send another one to try again.': 'もう一度試すには新しいものを送ってください。',
  'This link confirms nothing any more.': 'このリンクはもう何も確認しません。',
  'See Contacts and mails, or ask again.': '「連絡先とメール」を見るか、もう一度求めてください。',
  'Give a name, a mail address and a language of two letters; mails are: {x}.':
    '名前、メールアドレス、二文字の言語を入れてください。メールの種類：{x}。',
  'The package is sealed and waits for the public log.': 'パッケージは封印され、公開ログを待っています。',
  'Come back in a few minutes; the page shows the button then.':
    '数分後に戻ってください。ページにボタンが表示されます。',
  'The package was here until {x}.': 'パッケージは{x}までここにありました。',
  'Write to us under the reference if you still need it.': 'まだ必要なら、参照番号を添えて書いてください。',
  'There is nothing to fetch.': '受け取るものはありません。',
  'You will be told when an answer is ready.': '回答が用意できたらお知らせします。',
  'Go back to your demands.': '要請の一覧に戻ってください。',
  'This link has been used, has expired, or is not complete.':
    'このリンクは使用済みか、期限切れか、不完全です。',
  'Ask for a new link; each works once and for two days.':
    '新しいリンクを求めてください。それぞれ一度、二日間有効です。',
  'This took too long, or was answered twice.': '時間がかかりすぎたか、二度回答されました。',
  'Start again.': '最初からやり直してください。',
  'The passkey could not be verified.': 'パスキーを検証できませんでした。',
  'Try again, or use another device that asks for your fingerprint, face or PIN.':
    'もう一度行うか、指紋・顔・PINを求める別の機器を使ってください。',
  'This passkey does not open this site.': 'このパスキーではこのサイトを開けません。',
  'Use the passkey that you enrolled here, or ask for a new link.':
    'ここで登録したパスキーを使うか、新しいリンクを求めてください。',
  'You are not signed in.': 'サインインしていません。',
  'Sign in.': 'サインインしてください。',
  'Reload the page and try again.': 'ページを再読み込みしてもう一度行ってください。',
  'Sign in again.': 'もう一度サインインしてください。',
  'Your organisation’s sign-in could not be completed.': '組織のサインインを完了できませんでした。',
  'Start again. If it fails again, sign in with your passkey, and tell an administrator.':
    '最初からやり直してください。再び失敗したら、パスキーでサインインし、管理者に伝えてください。',
  'This sign-in took too long, was used before, or began in another browser.':
    'このサインインは時間がかかりすぎたか、使用済みか、別のブラウザーで始まりました。',
  'Start again from the sign-in page.': 'サインインのページから始めてください。',
  'Your organisation’s account is not known here.': '組織のアカウントはここで知られていません。',
  'Sign in with your passkey, or ask an administrator to connect the account.':
    'パスキーでサインインするか、管理者にアカウントの接続を頼んでください。',
  'There is no such way to sign in here.': 'その方法ではここにサインインできません。',
  'Use the sign-in page.': 'サインインのページを使ってください。',
  'Somebody else changed this meanwhile.': 'その間にほかの人が変更しました。',
  'You have not opened this authorisation.': 'この承認書を開いていません。',
  'Open it, read it to the end, and sign it.': '開いて最後まで読み、署名してください。',
  'This authorisation is no longer the current one.': 'この承認書はもう最新ではありません。',
  'Go back to the list and read the present one.': '一覧に戻り、今のものを読んでください。',
  'The signature is not one of your approval passkey over this authorisation.':
    '署名は、この承認書に対するあなたの承認用パスキーのものではありません。',
  'Reload the page and sign again with the passkey that you enrolled here.':
    'ページを再読み込みし、ここで登録したパスキーでもう一度署名してください。',
  'There is no such page.': 'そのようなページはありません。',
  'Begin at the first one.': '最初のページから始めてください。',
  'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.':
    '各法人には短い識別子、名称、二文字の国、住所があり、各サービスはその一つを示します。',
  'There is no mail address of yours here.': 'あなたのメールアドレスがここにありません。',
  'Add it to your own entry, under People.': '「人」のページで、ご自分の項目に加えてください。',
  'There is no such tenant.': 'そのような顧客はいません。',
  'Check the id in the directory.': '名簿の識別子を確かめてください。',
  'A tenant’s people are known by their subject alone.': '顧客の人はsubjectだけで知られます。',
  'Bind each contact to the subject that their provider names.':
    '各連絡担当者を、その提供元が示すsubjectに結び付けてください。',
  'At this address no OpenID provider of that name answers.':
    'このアドレスにその名前のOpenID提供元は応答しません。',
  'Give the issuer exactly as its own metadata names it, by https.':
    '発行者を、そのメタデータが示すとおりにhttpsで入れてください。',
  'No provider is set for them, or they are not here.':
    '提供元が設定されていないか、その人はここにいません。',
  'Set the provider first.': '先に提供元を設定してください。',
  'This subject is somebody else here.': 'このsubjectはここで別の人のものです。',
  'End that bond first.': '先にその結び付きを終えてください。',
  'There is no such live passkey.': 'そのような有効なパスキーはありません。',
  'Reload the page of the person.': 'その人のページを再読み込みしてください。',
  'This person has, or had, a passkey there: a new one takes two administrators.':
    'この人はそこにパスキーを持つか持っていました。新しいものには管理者が二人必要です。',
  'Ask for a recovery; another administrator confirms it.': '復旧を求めてください。別の管理者が確認します。',
  'Only approvers have a passkey of the approval page.': '承認ページのパスキーを持つのは承認者だけです。',
  'Give the person the role approver first.': '先にその人に承認者の役割を与えてください。',
  'There is no mail address of this person.': 'この人のメールアドレスがありません。',
  'Add one, or have the link shown and hand it over yourself.':
    '加えるか、リンクを表示して自分で渡してください。',
  'Nobody lets themselves in again.': '自分自身を再び入れることはできません。',
  'Ask another administrator.': '別の管理者に頼んでください。',
  'Reload the page of the people.': '人のページを再読み込みしてください。',
  'Somebody else changed this while you were at it.': '作業中にほかの人が変更しました。',
  'Somebody active has this mail address already.': '有効な別の人がこのメールアドレスを持っています。',
  'Open that person instead, or give another address.': 'その人を開くか、別のアドレスにしてください。',
  'A recovery of this person waits already.': 'この人の復旧がすでに待っています。',
  'Have another administrator confirm or stop it.': '別の管理者に確認または中止してもらってください。',
  'This recovery was settled, or there is none.': 'この復旧は済んでいるか、存在しません。',
  'There is no such live token.': 'そのような有効なトークンはありません。',
  'Reload the page of the tokens.': 'トークンのページを再読み込みしてください。',
  'This token has not the scope {x}.': 'このトークンには{x}の権限がありません。',
  'Have an administrator make a token with that scope.':
    'その権限を持つトークンを管理者に作ってもらってください。',
  'There is no token in this request, or it is not valid, has expired, or was revoked.':
    'この要求にトークンがないか、無効・期限切れ・取消し済みです。',
  'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.':
    '"Authorization: Bearer duly_…"を送ってください。トークンはデスクの「管理」で管理者が作ります。',
  'Give an https address on the public Internet, without user and password in it.':
    '公開インターネットのhttpsアドレスを、ユーザー名とパスワードなしで入れてください。',
  'There is no such webhook.': 'そのようなWebhookはありません。',
  'Reload the page of the webhooks.': 'Webhookのページを再読み込みしてください。',
  'The directory holds no number of this authority.': '名簿にこの当局の電話番号がありません。',
  'Find one that does not come from the paper, and have it entered in the directory first.':
    '書面に由来しない番号を探し、先に名簿に登録してもらってください。',
  'The law’s answer has no such challenge.': '法令の答えにそのような異議申立てはありません。',
  'Ask the law again, and reload.': '法令にもう一度尋ね、再読み込みしてください。',
  'Check the reference of the other demand.': 'もう一方の要請の参照番号を確かめてください。',
  'Somebody changed this demand meanwhile.': 'その間に誰かがこの要請を変更しました。',
  'Look at what changed.': '何が変わったか見てください。',
  'A demand of the national-security lane is linked with nothing.':
    '国家安全保障の区分の要請は何とも関連付けません。',
  'Name the other reference in a message of the restricted one.':
    'もう一方の参照番号は、制限された要請のメッセージに書いてください。',
  'The paper names no identifier.': '書面に識別子がありません。',
  'Reject it as without identifier, or correct the facts.':
    '識別子なしとして拒否するか、事実項目を直してください。',
  'There is no such person in the directory.': '名簿にそのような人はいません。',
  'Choose somebody of the list.': '一覧から誰かを選んでください。',
  'There is no such notice here.': 'そのような通知はここにありません。',
  'Send the notice first.': '先に通知を送ってください。',
  'Nothing was determined to be released.': '引き渡すと決定したものがありません。',
  'Determine the demand first, or close it.': '先に要請を決定するか、終了してください。',
  'No source holds what was determined to be released.': '引き渡すと決定したものを持つ情報源がありません。',
  'The officer has no key in the directory.': '担当官の鍵が名簿にありません。',
  'Ask for an age key and confirm its words by telephone.':
    'ageの鍵を求め、その単語を電話で確認してください。',
  'Nobody has confirmed the words of the officer’s key by telephone.':
    '担当官の鍵の単語を電話で確認した人がいません。',
  'Call back and compare the words.': '折り返して単語を比べてください。',
  'A tenant whose data would leave has not been told.': 'データが出ることになる顧客に知らせていません。',
  'Send the notice, or have a live prohibition confirmed by a second person.':
    '通知を送るか、有効な禁止を二人目に確認してもらってください。',
  'There is no such notice or contact here.': 'そのような通知や連絡担当者はここにありません。',
  'No process has to follow here.': 'ここで後続の手続は必要ありません。',
  'Choose another letter.': '別の書簡を選んでください。',
  'No address of the officer is known.': '担当官のアドレスが分かりません。',
  'Enter it in the facts, or choose the officer in the directory.':
    '事実項目に入れるか、名簿で担当官を選んでください。',
  'Nothing of this lane goes by mail.': 'この区分からはメールで何も送りません。',
  'Hand your answer over as the paper says, and send a message here that says so: it stays in the record.':
    '書面の指示どおりに回答を手渡し、その旨のメッセージをここに送ってください。記録に残ります。',
  'There is no such matter in this demand.': 'この要請にそのような事案はありません。',
  'This tenant has no contact for notices who is not the subject itself.':
    'この顧客には、本人が対象でない通知の連絡担当者がいません。',
  'Add one to the directory, or send the notice by post.': '名簿に加えるか、通知を郵送してください。',
  'Nothing is collected yet.': 'まだ何も収集していません。',
  'There is no such page size.': 'そのようなページの大きさはありません。',
  'Give a limit from 1 to 100.': '1から100までの上限を入れてください。',
  'There is no page after this one.': 'この後のページはありません。',
  'Begin again without `after`.': '`after`なしで最初からやり直してください。',
  'List your demands at /api/v1/demands.': '要請の一覧は/api/v1/demandsにあります。',
  'The token could not be made.': 'トークンを作れませんでした。',
  'Give it a name and one of the times.': '名前と期間を選んでください。',
  'There are {x} tokens already.': 'すでに{x}個のトークンがあります。',
  'Revoke those that nothing uses.': '使われていないものを取り消してください。',
  'There is no such token here.': 'そのようなトークンはここにありません。',
  'Send "Authorization: Bearer duly_tenant_…". Somebody of your organisation makes tokens in the console, under Programs.':
    '"Authorization: Bearer duly_tenant_…"を送ってください。トークンは、組織の人がコンソールの「プログラム」で作ります。',
  'There is no webhook here.': 'ここにWebhookはありません。',
  'There is no such passkey of yours.': 'そのパスキーは登録されていません。',
  'This is your only passkey here.': 'ここで使える唯一のパスキーです。',
  'Add another one first.': '先に別のものを追加してください。',
  'This was said already.': 'すでに申告されています。',
  'Nobody says that you have left.': '離任したとの申告はありません。',
  'the window to object is {x} minute (live: 7 days)': '異議申立期間は{x}分（本番：7日）',
  'the window to object is {x} minutes (live: 7 days)': '異議申立期間は{x}分（本番：7日）',
  'the log ticks every {x} s and {y} s (live: 60 s and 1 h)':
    '公開ログは{x}秒と{y}秒ごと（本番：60秒と1時間）',
  'the law packs are not adopted by a lawyer': '法令パックを採用した法律家はいません',
  'people, keys and data are invented': '人、鍵、データは架空です',
  'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.':
    '応答が届かなかった以前の操作ですでに作成されています。秘密の値は一度しか表示されません。',
  'Find it in the list, end it, and make another.': '一覧から探して終了し、新しく作成してください。',
  'The field “{x}” holds a character that cannot be kept.': '項目「{x}」に保存できない文字が含まれています。',
  'Take out what cannot be seen there (it often comes along when text is pasted), and send it again.':
    'その項目から見えない文字（貼り付けた文章に混ざることがよくあります）を取り除いて、もう一度送信してください。',
  'The field “{x}” is longer than {y} characters.': '項目「{x}」が {y} 文字を超えています。',
  'Shorten it and send it again.': '短くして、もう一度送信してください。',
  'The field “{x}” is empty.': '項目「{x}」が空です。',
  'Fill it in and send it again.': '入力して、もう一度送信してください。',
  'Have an administrator check that no source is missing or down. Only then determine these lines as no data.':
    '欠けている、または停止しているデータ源がないことを管理者に確認してもらい、その後で初めて、これらの行を「データなし」と決定してください。',
  'Copy what you typed, reload, look at what is there now, and make your change again.':
    '入力した内容をコピーしてから再読み込みし、現在の内容を確認して、もう一度変更してください。',
  'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'ゲートの収集をお待ちください。10 分以上かかる場合は、停止している可能性があるため管理者に知らせてください。',
  'There is nothing to save: no filter, order or column of this view was changed.':
    '保存するものがありません。このビューのフィルター、並び順、列は変更されていません。',
  'The contact is not complete.': '連絡先の入力が完全ではありません。',
  'Nothing was sent: the message is empty or longer than 8,000 characters.':
    '送信されていません。メッセージが空か、8,000 文字を超えています。',
  'Go back, and send it in parts of 8,000 characters at most.':
    '戻って、8,000 文字以内に分けて送信してください。',
  'Only the offline seal identity reopens its content: ask an administrator who keeps it.':
    '内容を再び開けるのはオフラインで保管された封印用の鍵だけです。保管者を管理者に尋ねてください。',
  'Check the reference. What is not for you to see is not found either.':
    '番号を確認してください。閲覧対象でないものも見つかりません。',
  'More is to leave than a tenant was told.': '顧客に知らせたよりも多くが提供される予定です。',
  'Send it the further notice, or decide these lines as it was told.':
    '追加の通知を送るか、知らせたとおりにこれらの項目を決定してください。',
  'There is no such time zone.': 'そのような時間帯はありません。',
  'Write it as Europe/Amsterdam.': 'Europe/Amsterdamの形で書いてください。',
  'Nobody is in the rota.': '当番に誰もいません。',
  'Add who takes turns.': '交代する人を加えてください。',
  'Somebody is in it twice.': '同じ人が二度入っています。',
  'Name each person once.': '各人を一度だけ書いてください。',
  'It calls nobody.': '誰も呼び出しません。',
  'Add a step.': '段階を加えてください。',
  'The first step waits.': '最初の段階が待つようになっています。',
  'Call the first person at once.': '最初の人はすぐに呼び出してください。',
  'The steps are not in order.': '段階が順番になっていません。',
  'Each comes later than the one before.': 'それぞれ前の段階より後にしてください。',
  'The last step does not call everybody.': '最後の段階が全員を呼び出していません。',
  'Somebody must be reached in the end.': '最後には誰かに届く必要があります。',
}
