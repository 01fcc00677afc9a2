// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.':
    '宛先が分からないため、当局への書簡を送れません。名簿に宛先を加えるか、郵送して記録してください。',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.':
    'この経路の書簡を出す時期ですが、この経路ではメールを使いません。当局に手渡し、記録してください。',
  'A letter to the authority came back: send it to another address, or by post and record it.':
    '当局への書簡が不達で戻りました。別の宛先に送るか、郵送して記録してください。',
  'There is no such letter here.': 'そのような書簡はここにはありません。',
  'No such letter waits for anything here.': '対応を待っているそのような書簡はありません。',
  'Say why the authority need not have this letter.': '当局にこの書簡が必要でない理由を書いてください。',
  'It reached the authority on no such day.': '当局に届いた日として正しくありません。',
  'Enter a day from that of the letter until today.': '書簡の日から今日までの日を入力してください。',
  'A letter to the authority did not arrive.': '当局への書簡が届いていません。',
  'Send it anew, record that it was posted, or say why it is not needed.':
    'もう一度送るか、投函を記録するか、不要な理由を書いてください。',
  'This address is not known of this authority.': 'この宛先は、この当局のものとして登録されていません。',
  'Choose one of the list, or have it added in the directory.':
    '一覧から選ぶか、名簿に加えてもらってください。',
  'The mail server refused what went to the address that is known.':
    '登録された宛先へのメールは、メールサーバーに拒否されました。',
  'Choose the address where the letter did not arrive, or have another added in the directory.':
    '届かなかった書簡の箇所で宛先を選ぶか、名簿に別の宛先を加えてもらってください。',
  'This paper did not come after the emergency.': 'この書面は緊急要請の後に届いたものではありません。',
  'Choose the demand that holds the process which followed.':
    '後から届いた正式手続を含む要請を選んでください。',
  'Who sent that demand is not established yet.': 'その要請の送り主はまだ確認されていません。',
  'Complete its checks and its call-back first.': '先にその要請の確認と折り返し電話を済ませてください。',
  'That demand comes from another authority.': 'その要請は別の当局からのものです。',
  'Choose one of the same authority, or have counsel say why this one stands for it.':
    '同じ当局の要請を選ぶか、この当局が代わりとなる理由を法務担当に書いてもらってください。',
  'Whether another authority stands for this one is counsel’s to say.':
    '別の当局が代わりとなるかは、法務担当が判断します。',
  'Have counsel record it.': '法務担当に記録してもらってください。',
  'Not everybody who is named here may know of that demand.':
    'ここで指名された全員がその要請を知ってよいわけではありません。',
  'Have them named there first, or say in a message what came.':
    '先にその要請で指名してもらうか、届いたものをメッセージに書いてください。',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.':
    'この写し、または塗りつぶしの下に、他の顧客のものと思われる箇所があります（ページ/行）：{where}。',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.':
    '紙の上で該当行を黒く塗り、もう一度スキャンしてください。文字の上に描いた塗りつぶしでは、文字がファイルに残ります。',
  'Nobody else has looked at the copy that was made by hand.':
    '手作業で作られた写しを、ほかの誰もまだ見ていません。',
  'Send it from the desk, and ask a colleague to look at it.': 'デスクから送り、同僚に確認を頼んでください。',
  'Who made this copy cannot be the second to look at it.':
    'この写しを作った人は、二人目の確認者になれません。',
  'Ask a colleague to look at each page.': 'すべてのページを見るよう同僚に頼んでください。',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'この文は顧客の名を挙げていますが、書面の識別子からも書面の効力からも、それが誰かは分かりません。',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.':
    '名称とドメインを書かずに書き直してください。当局が誰のことかを知る必要があるなら、要請の範囲を絞るよう求めてください。',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'ある行の理由が顧客の名を挙げていますが、書面の識別子からも書面の効力からも、それが誰かは分かりません。',
  'Decide that line again, with a reason without the name and the domain.':
    'その行を、名称とドメインを含まない理由で決定し直してください。',
  'The directory says since that a customer is an organisation.':
    'その後、名簿では顧客が組織とされています。',
  'Decide its lines again: it is asked first, or has an exception from the list.':
    'その行を決定し直してください。まず顧客に求めるか、一覧の例外を適用します。',
  'An order or a statute of secrecy binds this letter.': 'この書簡には、秘密保持の命令または法律が及びます。',
  'Hand it to counsel: what it may ask for is counsel’s to say.':
    '法務担当に引き継いでください。何を求めてよいかは法務担当が判断します。',
  'Neither an identifier of the paper nor its reach shows who the customer is.':
    '書面の識別子からも書面の効力からも、顧客が誰かは分かりません。',
  'Hand it to counsel, who asks the agency to narrow its demand.':
    '法務担当に引き継いでください。法務担当が当局に範囲を絞るよう求めます。',
  'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.':
    '秘密保持の下でも顧客に連絡できる方法を当局に尋ねます。書簡は法務担当が送ります。',
  'The paper does not show who the customer is: counsel asks the agency to narrow it.':
    '書面からは顧客が誰か分かりません。法務担当が当局に範囲を絞るよう求めます。',
  'What the paper asks for is not set apart.': '書面が求めるデータは保全されていません。',
  'Have it set apart first, or have counsel say why the letter goes before.':
    '先に保全するか、先に送る理由を法務担当に書いてもらってください。',
  'Only counsel lets the letter go before anything is set apart.':
    '何も保全しないうちに書簡を送れるのは、法務担当だけです。',
  'Have it set apart first, or hand it to counsel.': '先に保全するか、法務担当に引き継いでください。',
}
