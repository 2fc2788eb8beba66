<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>محفوظ ویب صفحات کے لیے پڑھنے کی میز۔ سب کچھ اسی کمپیوٹر پر رہتا ہے؛ کہیں کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>تعارف Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>آزاد سافٹ ویئر، GNU جنرل پبلک لائسنس ورژن 3 یا اس کے بعد کے تحت۔ آئیکن: Lucide (ISC)۔ فونٹ: SIL Open Font License۔</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;مضمون</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ترمیم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فائل</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;جائیں</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;دد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>م&amp;نظر</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>تعارف Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>فیڈ شامل کریں…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>انہی الفاظ کا دوسرا ہائی لائٹ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>بیک اپ…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>سیاہ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>محفوظ نقول اور دیگر اشاعتیں…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>متن میں کرسر</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>لائبریری جانچیں…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>رنگ اور ان کے معنی…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>پچھلی محفوظ نقل سے موازنہ کریں</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>ہائی لائٹس Markdown میں نقل کریں</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>منتخب عبارتیں Markdown میں نقل کریں</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>مضامین حذف کریں</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>منتخب عبارتیں حذف کریں</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>ہائی لائٹ حذف کریں</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>پینل میں منتخب ہائی لائٹس حذف کریں</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>ٹیگ حذف کریں</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>تفصیلات اور ٹیگ…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>ایک پیراگراف کے سوا سب مدھم کریں</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>کچھ بھی کریں یا تلاش کریں…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>ٹیگوں کی فہرست برآمد کریں…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>یہ تلاش برآمد کریں…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد کریں…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>دکھائی گئی تمام سرخیاں لائیں</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>ویب سے لائیں…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>مضمون میں تلاش کریں</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>اگلا تلاش کریں</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>پچھلا تلاش کریں</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>پوری اسکرین</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>کسی جگہ پر جائیں…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>سرمئی</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;ہائی لائٹ</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>سرخیاں</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>منتخب متن ہائی لائٹ کریں</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>ہائی لائٹس کا پینل</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>ٹیگوں کی فہرست درآمد کریں…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>فائلیں درآمد کریں…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>فولڈر درآمد کریں…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بڑا کریں</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>پچھلی درآمد…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>لائبریری کا پینل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>سسٹم کے مطابق ہلکا یا گہرا</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>کتاب کے ابواب دکھائیں</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>کئی زبانوں میں ایک ہی رپورٹ کے طور پر نشان زد کریں</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>ٹیگ ضم کریں…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>اس کا آخر ایک لفظ بائیں کریں</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>اس کا آخر ایک لفظ دائیں کریں</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>اس کا آغاز ایک لفظ بائیں کریں</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>اس کا آغاز ایک لفظ دائیں کریں</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>مکمل میں منتقل کریں</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>زیرِ مطالعہ میں منتقل کریں</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>ان باکس میں منتقل کریں</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>نئی لائبریری…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>اگلا مضمون</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>اگلی تبدیلی</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>اگلا باب</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>اگلی ہائی لائٹ</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>متن کا معمول کا سائز</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>صرف متن</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>لائبریری کھولیں…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>نمونہ لائبریری کھولیں</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>خاکہ…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>دوسری زبانوں سے الگ کریں</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>عبارتیں</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>فائل یا پتا چسپاں کریں</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>گلابی</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>منتخب متن پر لگائیں</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>پچھلا مضمون</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>پچھلی تبدیلی</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>پچھلا باب</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>پچھلی ہائی لائٹ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>جامنی</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>نوٹ واپس پڑھیں…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>صفحہ دوبارہ پڑھیں…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>حالیہ مضامین…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>فیڈز تازہ کریں</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>منتخب فیڈز اور سرخیاں ہٹائیں</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>ٹیگ کا نام بدلیں</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>پی ڈی ایف محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>محفوظ تلاشیں</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>لائبریری میں تلاش کریں</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سیپیا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>اگلا حاشیہ دکھائیں</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>ٹیگ کی عبارتیں دکھائیں</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن چھوٹا کریں</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>ہائی لائٹس ترتیب دیں اور چھانٹیں</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>ٹیگ تقسیم کریں…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>کاٹ کر نشان لگائیں</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>ٹیگ لگائیں</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>پچھلی بار والے ٹیگ</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>مضمون کو ٹیگ کریں</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>منتخب چیزوں کے ٹیگ…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>پورا محفوظ صفحہ</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ردی کی ٹوکری…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>عبارتوں کے دو کالم</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>خط کشیدہ کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>صارف رہنما</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>مضمون پر نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>عبارت پر نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>پیلا</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>صفحے کا پتا، یا کئی پتے جن کے درمیان فاصلہ ہو:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>پتا نقل کریں</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>لائیں</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>ویب سے لائیں</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>اگر صفحہ لاگ اِن مانگے تو اسے اپنے براؤزر میں محفوظ کریں (Ctrl+S، ”مکمل ویب صفحہ“) اور فائل اس ونڈو پر چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>صرف اس صفحے اور اس کی تصویروں کے لیے Lectorium آن لائن ہوتا ہے۔ سائٹ کو آپ کے نیٹ ورک کا پتا معلوم ہوتا ہے، مگر نہ کوکیز ملتی ہیں نہ یہ کہ آپ کہاں سے آئے۔</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n ہائی لائٹ Markdown میں نقل ہو گئی۔</numerusform>
            <numerusform>%n ہائی لائٹس Markdown میں نقل ہو گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>اس کی عبارت اب متن میں نہیں ہے۔ جہاں اسے ہونا چاہیے وہ متن منتخب کریں اور P دبائیں۔</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>محفوظ کرنے کے لیے Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>مضمون پر نوٹ</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>مضمون کے ٹیگ اور نوٹ</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>مضمون کے ٹیگ</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>ٹیگ، کاما سے الگ کیے ہوئے</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>مضمون پر نوٹ لکھیں…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>مضامین</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>پہلے جیسے ہو جانے والے مضامین: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>واپس آنے والے مضامین: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>غائب ہو جانے والے مضامین: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>پہلے جیسی ہو جانے والی ہائی لائٹس: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>واپس آنے والی ہائی لائٹس: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>غائب ہو جانے والی ہائی لائٹس: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>کچھ نہیں بدلے گا: لائبریری ویسی ہی ہے جیسی تب تھی۔</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>پہلے جیسے ہو جانے والے ٹیگ: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>واپس آنے والے ٹیگ: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>غائب ہو جانے والے ٹیگ: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>مرمت سے پہلے</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>بحالی سے پہلے</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>اپ ڈیٹ سے پہلے</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>خراب لائبریری</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>خود بنایا گیا</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>خودکار بنایا گیا</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>کسی نے وہاں رکھا</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>تبدیلیوں کے ہر آدھے گھنٹے بعد ایک نقل بنتی ہے۔ پرانی نقلیں کم کر دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>بیک اپ منتخب کریں</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل منتخب کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>موازنہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>مکمل نقل</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>مکمل نقل…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>لائبریری نہیں کھلتی، اس لیے اس سے موازنہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>ابھی کوئی نقل نہیں ہے۔</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>بحالی سے کیا بدلے گا</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>مضامین: {0}، ہائی لائٹس: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>پڑھا نہیں جا سکتا</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>ہائی لائٹس اور متعلقہ مضامین</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n مضمون حذف ہو گیا۔ Ctrl+Z سے واپس آ جائے گا۔</numerusform>
            <numerusform>%n مضامین حذف ہو گئے۔ Ctrl+Z سے واپس آ جائیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>منتخب مضامین</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>رنگ شامل کریں</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>فیڈ شامل کریں</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>رنگ بدلیں</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>ٹیگ بدلیں</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>ہائی لائٹ کے سرے بدلیں</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>مضمون حذف کریں</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>ہائی لائٹ حذف کریں</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>تلاش حذف کریں</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>ٹیگ حذف کریں</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>ٹیگ کی وضاحت</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تفصیلات میں ترمیم</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>ہائی لائٹ میں ترمیم</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>مطالعہ درست مانیں</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ہائی لائٹ</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>ٹیگ فہرست درآمد کریں</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>ایک رپورٹ کی زبانیں جوڑنا</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>ٹیگ ضم کریں</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>مضمون منتقل کریں</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>ایک رپورٹ کی زبانیں الگ کرنا</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>دو خبریں الگ کریں</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>ہائی لائٹ لگائیں</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>نوٹ واپس پڑھیں</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>صفحہ دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>فیڈ ہٹائیں</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>سرخی ہٹائیں</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>تلاش کا نام بدلیں</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>ٹیگ کا نام بدلیں</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>ردی کی ٹوکری سے بحالی</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>تلاش محفوظ کریں</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>ٹیگ تقسیم کریں</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>مضمون پر ٹیگ لگائیں</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>رنگ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>کتاب</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>اس کتاب کے ابواب دکھائیں</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>ایک ہائی لائٹ کسی مضمون کی نہیں۔</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>ایک ہائی لائٹ کو اپنے مضمون کے نئے متن میں جگہ نہیں ملی۔</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>ایک اقتباس اپنے مضمون سے میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>کوئی محفوظ صفحہ یا تصویر غائب یا خراب ہے۔</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>ایک محفوظ فائل کسی کی نہیں۔</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>ڈیٹابیس خراب ہے۔</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>تلاش کا اشاریہ خراب ہے۔</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>تلاش کا اشاریہ غائب یا پرانا ہے۔</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>مضامین: {0}، ہائی لائٹس: {1}، تلاش کے اشاریے میں: {2}۔</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>لائبریری کی جانچ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>پوری لائبریری دیکھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مسائل</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>مرمت کریں</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>مرمت ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>لائبریری میں مسائل ہیں۔ مرمت جو ہو سکے ٹھیک کرتی ہے اور پہلے کی حالت کی نقل رکھتی ہے۔</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>لائبریری ٹھیک ہے۔</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>بہترین مطالعہ</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>یہ صفحہ دیکھ لیں: متن نامکمل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>یہ صفحہ کیسے پڑھا جائے؟</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>دوسرا مطالعہ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>پورا صفحہ</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>مضمون کو ٹیگ کریں…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>مضمون کے ٹیگ: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>عبارت حذف ہو گئی: %n۔ Ctrl+Z اسے واپس لاتا ہے۔</numerusform>
            <numerusform>عبارتیں حذف ہو گئیں: %n۔ Ctrl+Z انہیں واپس لاتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>عبارت کو ٹیگ «{0}» ملا: %n۔ Ctrl+Z اسے واپس لیتا ہے۔</numerusform>
            <numerusform>عبارتوں کو ٹیگ «{0}» ملا: %n۔ Ctrl+Z اسے واپس لیتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>منتخب عبارتیں</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>اپنا رنگ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>ہائی لائٹس کے رنگ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>ظاہری صورت</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>ظاہری صورت: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>بتائیں کہ رنگ کا آپ کے لیے کیا مطلب ہے، مثلاً ”مشکوک“۔ واپس لینے کے لیے Ctrl+Z۔</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>ہٹایا گیا، ابھی استعمال میں</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>مضامین</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>احکامات</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>کچھ بھی کریں یا تلاش کریں</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>اس نام کا کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>حالیہ مضامین</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخری بار استعمال شدہ</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>اب یہ ایک ہی خبر کے طور پر نہیں دکھائے جائیں گے۔ Ctrl+Z سے واپس لیں۔</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n تبدیلی</numerusform>
            <numerusform>%n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>مضمون پر واپس جائیں</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>تبدیلی {0} از {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>اس محفوظ نقل کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>اگلی تبدیلی</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>پچھلی تبدیلی</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>صفحہ جیسا اُس وقت محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>متن وہی ہے؛ صرف اس کے گرد کا صفحہ مختلف ہے</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>اس نقل سے</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>موازنہ</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>تکمیلات</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>عبارت اپنے مضمون میں</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>رپورٹ نقل کریں</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>کام جاری رکھیں</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>افسوس، Lectorium میں خرابی پیش آئی۔ جو کچھ محفوظ ہوا تھا وہ سلامت ہے؛ آپ کام جاری رکھ سکتے ہیں، یا باہر نکل کر دوبارہ شروع کر سکتے ہیں۔ نیچے دی گئی رپورٹ میں آپ کے مضامین کا کوئی متن نہیں: ہمیں بتاتے وقت اسے ساتھ شامل کریں۔</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>کچھ غلط ہو گیا</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>By</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>مضمون کی تفصیلات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>متن کی سمت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاریخِ اشاعت</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>کوما سے الگ کیے ہوئے</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سائٹ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>مضمون میں مقام</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>یہ رپورٹ اس زبان میں</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>دو یا زیادہ مضمون چنیں جو دوسری زبانوں میں وہی رپورٹ ہوں۔</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>اب اسے وہی رپورٹ نہیں دکھایا جائے گا۔ Ctrl+Z سے واپس لیں۔</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>اب یہ ایک ہی رپورٹ ہے: دوسری زبانیں عنوان کے نیچے اور ترتیبات میں ہیں۔ Ctrl+Z سے واپس لیں۔</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>اس سسٹم میں {0} کا فونٹ نہیں: حروف خالی خانوں جیسے دکھتے ہیں۔ کوئی فونٹ نصب کریں، جیسے Noto Sans CJK۔</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>عبارت پر {style} سے نہیں بلکہ {styles} سے نشان لگتا ہے۔</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>شاید عوامی نیٹ ورک پہلے لاگ اِن چاہتا ہے، یا اس کمپیوٹر کی گھڑی غلط ہے۔</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>ٹیگ میں 1 سے 1,000 تک حروف ہونے چاہئیں۔</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>ٹیگ کی کلید ایک حرف، ہندسہ یا علامت ہوتی ہے، {text} نہیں۔</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>مضمون کو عنوان چاہیے۔</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>مضمون {article} کا پتا پہلے سے یہی ہے۔</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>کوئی اور نام چنیں، یا اس پر لکھ دیں۔</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>”فائل“ مینو میں ”لائبریری جانچیں“ چن کر مرمت کریں، یا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>اگر یہی مقصد ہے تو اُس نیٹ ورک کا پتا خود لکھیں۔</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>اگر یہی مقصد ہے تو http والا پتا خود لکھیں۔</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>اگر صفحہ براؤزر میں متن دکھاتا ہے تو پورا لوڈ ہونے کے بعد اسے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>اگر آپ اسے پڑھ سکتے ہیں تو براؤزر میں کھولیں، وہاں محفوظ کریں اور فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>لائبریری بنانے کے لیے اس میں کوئی صفحہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>نیا ورژن انسٹال کریں؛ کچھ بھی نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>دیکھیں کہ پتا درست لکھا ہے۔</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>جگہ خالی کریں یا کوئی اور جگہ چنیں؛ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>فائل {path} میں پڑھنے کے قابل متن نہیں ملا۔</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>{start} اور {end} کے درمیان کوئی متن نہیں؛ مضمون میں {length} حروف ہیں۔</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>اسے واپس اپنی جگہ رکھیں یا کوئی اور لائبریری کھولیں؛ تب تک کچھ محفوظ نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>براؤزر سے صفحہ HTML کے طور پر محفوظ کریں اور وہ فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>رنگ {name} کا نام بدلا جا سکتا ہے، ہٹایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>کلید {key} پہلے ہی ٹیگ {tag} لگاتی ہے۔</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>لائبریری {path} کھلی ہونے کے دوران منتقل یا حذف ہو گئی۔</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>لائبریری کسی اور پروگرام کے استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>لائبریری خراب ہے: {reason}۔</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>محفوظ فائل {what} موجود نہیں یا خراب ہے۔</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>ٹیمپلیٹ سطر {line} پر ناکام ہوا: {reason}۔</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>رنگ {name} پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>اس نام کا کوئی رنگ نہیں: {color}؛ دستیاب رنگ: {colors}۔</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>اس نام کا کوئی برآمدی فارمیٹ نہیں: {format}؛ دستیاب فارمیٹ: {formats}۔</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>فائل {path} موجود نہیں۔</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>فولڈر {path} میں کوئی لائبریری نہیں۔</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>موجود نہیں: {what}۔</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>یہ واپس نہیں لیا جا سکتا: اس کے بعد یہ بدل چکا ہے۔</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>یہ لائبریری Lectorium کے نئے ورژن نے بنائی ہے (اسکیما {found}، یہاں {known})۔</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>تھوڑی دیر بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>جب کمپیوٹر آن لائن ہو تو دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>بیرونی کو کھولیں اور جو اس میں تھا اسے درآمد کریں۔</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>فی الحال {host} سے {path} نہیں مل سکتا: جواب {status} ہے۔</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>سرور {host} صفحہ {path} نہیں دیتا: جواب {status} ہے۔</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>فائل {path} پڑھی نہیں جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>فائل {path} لکھی نہیں جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>فائل {path} پڑھی نہیں جا سکی: اس سے پڑھنے والا عمل بند ہو گیا۔</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>فائل {path} ایک آرکائیو کے اندر آرکائیو ہے، اسے نہیں کھولا جاتا۔</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>فائل {path} خراب ہے یا وہ نہیں جو ظاہر کرتی ہے: {reason}۔</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>فائل {path} پاس ورڈ یا نقل سے حفاظت کے سبب مقفل ہے اور یہاں نہیں کھل سکتی۔</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>یہ {path} فیڈ نہیں اور کسی فیڈ کا پتا بھی نہیں دیتا۔</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>یہ ٹیگ فہرست نہیں ہے: {path}: {reason}۔</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>فائل {path} ایسی فائل نہیں جسے Lectorium پڑھتا ہو۔</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>فائل {path} درست بیک اپ نہیں: {reason}۔</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>یہ {path} نہیں لایا جاتا: صرف http اور https پتے لائے جاتے ہیں، {scheme} نہیں۔</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>یہ {path} موجود نہیں: {host} کا جواب {status} ہے۔</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>یہ پہلے سے موجود ہے اور کسی برآمد سے نہیں بنا: {path}۔</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>فائل {path} بہت بڑی ہے: {limit} سے زیادہ۔</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>فائل {path} کو {limit} سے زیادہ میموری درکار ہے، اس لیے چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>فائل {path} نے {seconds} سیکنڈ سے زیادہ وقت لیا، اس لیے چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>یہ {path} نہیں لایا گیا: یہ {host} تک جاتا ہے جو نجی نیٹ ورک میں ہے۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>یہ {path} نہیں لایا گیا: یہ {limit} سے زیادہ بار آگے بھیجتا ہے۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>یہ {path} نہیں لایا گیا: یہ غیر محفوظ پتے پر بھیجتا ہے۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>یہ {path} نہیں لایا گیا: نیٹ ورک سے رابطہ نہیں۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>یہ {path} نہیں لایا گیا: {host} نام کی کوئی سائٹ نہیں۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>یہ {path} نہیں لایا گیا: {host} اپنی شناخت ثابت نہ کر سکا ({reason})۔</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>یہ {path} نہیں لایا گیا: {host} جواب نہیں دیتا ({reason})۔</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>درج کیا گیا {text} تاریخ نہیں ہے، مثال: 2026-05-01۔</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>درج کیا گیا {text} زبان کا کوڈ نہیں ہے، مثال: en، pt-BR یا zh-Hans۔</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>درج کیا گیا {text} ویب پتا نہیں ہے۔</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>رنگ کے لیے {text} درست نہیں: نام زیادہ سے زیادہ 60 حروف کا ہو، اور #rrggbb۔</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>لائبریری میں ”{name}“ دوبارہ موجود ہے (مضمون {article})؛ پہلے اسے حذف کریں۔</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مضمون</numerusform>
            <numerusform>%n مضامین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>تمام %n نہ پڑھے ہوئے</numerusform>
            <numerusform>تمام %n نہ پڑھے ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>سب سے زیادہ مستعمل ٹیگ</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>مطالعہ جاری رکھیں</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>نئے اور نہ پڑھے ہوئے</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>ابھی کوئی مضمون نہیں۔</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>آج کے دن</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>سائٹیں</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>اس مہینے ابھرنے والے الفاظ</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n مضمون</numerusform>
            <numerusform>{0}: %n مضامین</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>کتابیات (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>کتابیات (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>حاشیوں کے ساتھ خلاصہ</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>ہائی لائٹس کی جدول (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>ویب تشریحات (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>میرا اپنا ٹیمپلیٹ</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>تمام مضامین ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>مضمون کے لحاظ سے</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ٹیگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>منتخب مضامین ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>منتخب عبارتیں ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد کریں…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>گروہ بندی</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>کسی ٹیگ والی ہائی لائٹس</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>فولڈر میں، ہر مضمون کی ایک فائل</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>ایک فائل میں</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>محفوظ تلاش</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ٹیمپلیٹ</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>موجودہ فہرست ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>دکھائی گئی عبارتیں ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>کلپ بورڈ پر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>جو محفوظ تلاش پائے</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>مضامین کے مکمل متن کے ساتھ، ہائی لائٹس اپنی جگہ</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>ان کی تصویروں کے ساتھ</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>فائلوں میں میری تبدیلیوں پر لکھیں</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n مضمون {0} میں برآمد ہوا</numerusform>
            <numerusform>%n مضامین {0} میں برآمد ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>لی گئی تبدیلی: %n۔ واپسی کے لیے Ctrl+Z۔</numerusform>
            <numerusform>لی گئی تبدیلیاں: %n۔ واپسی کے لیے Ctrl+Z۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نقل ہو گیا۔</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>فائل میں برآمد کریں</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>فولڈر میں برآمد کریں</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>برآمد جاری ہے</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>فولڈر سے نوٹ واپس پڑھیں</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>نوٹ پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>فولڈر میں دکھائیں</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ان باکس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>تلاش محدود کریں</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>زیرِ مطالعہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سائٹ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>فیڈ شامل کریں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>فیڈ کا پتا، یا اس صفحے کا جو فیڈ بتائے:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>فائل (OPML) منتخب کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>اب فیڈ لانے کے لیے Lectorium آن لائن ہوتا ہے، بعد میں صرف جب آپ اسے تازہ کریں۔</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>تمام فائلیں</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>فیڈز کی فہرستیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>محفوظ صفحات</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>مضمون میں تلاش</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>اعراب ملائیں</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>چھوٹے بڑے حروف ملائیں</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>پورے الفاظ</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>لفظ “Ice” سے “ice” نہیں ملتا</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>حرف “e” سے “é” نہیں ملتا</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>لفظ “ice” سے “icecap” نہیں ملتا</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>اوپر ملا: شروع سے جاری</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>ابتدا گزر گئی: آخر سے جاری</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>آخر گزر گیا: شروع سے جاری</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>آخر تک پڑھ لیا</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>مطالعے کی پیش رفت: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>ایک منٹ سے کم باقی</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} منٹ باقی</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}٪</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>صارف رہنما</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>یہ بھی دستیاب: {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>دیگر ناشرین: {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>دیگر اشاعتیں: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>باب {0}، {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>خبر ایجنسی کی فیڈ سے</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} منٹ</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>پرانی بھی</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>لائیں اور پڑھیں</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>سرخیاں</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>پچھلے 24 گھنٹوں میں کچھ نیا نہیں۔ دوبارہ دیکھنے کے لیے F5 دبائیں۔</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>پچھلے دنوں کی سرخیاں بھی دکھائیں</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>ابھی کوئی سرخی نہیں۔ لانے کے لیے F5 دبائیں۔</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>تمام رنگ</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>تمام ٹیگ</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>رنگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>جگہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ٹیگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>چھانٹیں: الفاظ، ٹیگ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نئے پہلے</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>ہائی لائٹس ترتیب دیں اور چھانٹیں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>اب متن میں نہیں ملتا</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>ہائی لائٹس</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>کوئی ہائی لائٹ اس چھانٹ کے مطابق نہیں۔ Esc سے سب دکھائیں۔</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>ہائی لائٹس دیکھنے کے لیے کوئی مضمون کھولیں۔</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>ہائی لائٹ کرنے کے لیے متن منتخب کر کے H دبائیں، یا کوئی رنگ چنیں۔</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>مضامین</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ہائی لائٹس</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>درآمد کے لیے کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>مکمل ہونے سے پہلے روک دیا گیا</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} پہلے سے موجود</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} درآمد ہوئے</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} ناقابلِ مطالعہ</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} تازہ ہوئے</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>ایک درآمد بیچ میں رک گئی۔</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>ایک درآمد بیچ میں رک گئی: {1} میں سے {0} مکمل۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>محفوظ صفحات کا فولڈر درآمد کریں</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>محفوظ صفحات درآمد کریں</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>درآمد جاری ہے</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>ابھی کچھ درآمد نہیں ہوا، یا کچھ ناکام نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>کلپ بورڈ میں کوئی فائل، راستہ یا ویب پتا نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>کوڈ نقل کریں</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>کوڈ نقل کرنے کے لیے Enter دبائیں</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>جدول الگ پینل میں کھولنے کے لیے Enter دبائیں</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>تصویر الگ دیکھنے کے لیے Enter دبائیں</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>جدول کھولیں</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>کوڈ نقل ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>بیک اپ {0} میں لیا گیا۔</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>جانچیں اور مرمت کریں…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>محفوظ کیے بغیر بند کریں</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>ابھی بند کرنے سے غیر محفوظ کام ضائع ہو جائے گا: %n تبدیلی۔</numerusform>
            <numerusform>ابھی بند کرنے سے غیر محفوظ کام ضائع ہو جائے گا: %n تبدیلیاں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>اب سب کچھ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>مجھے معلوم ہے</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>بیک اپ نہیں بنا: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>ابھی محفوظ نہیں ہوا، ممکن ہونے تک یہاں رکھا ہے: %n تبدیلی۔</numerusform>
            <numerusform>ابھی محفوظ نہیں ہوا، ممکن ہونے تک یہاں رکھا ہے: %n تبدیلیاں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>بحال ہوا: مضامین {0}، ہائی لائٹس {1}۔ پہلے کی حالت بیک اپ میں ہے۔</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>بحال ہو رہا ہے…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>لائبریری خراب ہے ({0})۔ اس میں مزید کچھ نہیں لکھنا چاہیے۔</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>یہ لائبریری نیٹ ورک ڈرائیو پر ہے ({0})۔ ایک وقت میں ایک ہی کمپیوٹر سے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>اس لائبریری کے فولڈر کو {0} ہم وقت کرتا ہے، جس سے یہ خراب ہو سکتی ہے۔ اسے کہیں اور رکھیں۔</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>ایک سطر آگے یا پیچھے؛ کرسر ہو تو وہی چلتا ہے</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>ایک صفحہ آگے یا پیچھے</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>کلید شامل کریں</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>پیچھے اور آگے</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>کرسر دکھائیں اور چلائیں</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>کلید بدلیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>احکامات اور ان کی کلیدیں</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>حکم یا کلید تلاش کریں</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>کلید G، پھر اس کی کلید</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>اس کلید والا ٹیگ دیں</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>متن میں: یہ نہیں بدلی جا سکتیں</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>جو کھلا ہے اسے چھوڑیں: خانہ، کرسر، انتخاب</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>کوئی کلید نہیں</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>کلید دبائیں جو “{0}” کے لیے نئی ہو۔ Esc سے ویسی ہی رہتی ہے۔</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>سب بحال کریں</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>کرسر سے منتخب کریں</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>کلید Shift اور چلانے والی کلید</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>خانے میں لکھتے وقت اکیلی کلیدیں کام نہیں کرتیں۔</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>اسے لے لیں</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>نئی کلید</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>شروع یا آخر تک</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>ماؤس کے پہلو والے بٹن</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>کلید {0} اب {1} کی ہے۔ Enter سے لے لیں؛ یا کوئی اور دبائیں۔</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>کلید {0} کا ہر جگہ اپنا مطلب ہے، دی نہیں جا سکتی۔ کوئی اور دبائیں۔</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>لائبریری میں نہیں رہا، مگر آپ نے بدلا: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>آپ نے بدلا: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>آپ نے حذف کیا: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>جیسا آپ کا ہے ویسا چھوڑا گیا</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>فولڈر میں دکھائیں</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>یہ حصے برآمد شدہ فائلوں میں بدلے یا حذف کیے گئے تھے، سو ویسے ہی چھوڑ دیے گئے۔ اپنی تبدیلیاں لینے کے لیے نوٹ واپس پڑھیں، یا دوبارہ برآمد کر کے ان پر لکھ دیں۔</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>نئی لائبریری: ایک خالی فولڈر</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>لائبریری کھولیں</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مضامین</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>کتاب: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>ٹیگ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ان باکس</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>لائبریری</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>طویل ترین پہلے</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نئے پہلے</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>ابھی کوئی مضمون نہیں۔</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>اس فلٹر کے ساتھ یہاں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>پرانے پہلے</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>تازہ ترین اشاعت پہلے</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>زیرِ مطالعہ</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>محفوظ تلاش: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>محفوظ تلاشیں</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>لائبریری میں تلاش</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>مختصر ترین پہلے</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>تمام مضامین پھر دکھائیں</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>تمام ٹیگ دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سائٹ</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>فہرست ترتیب دیں</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>ٹیگ: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>یہ آپ کے براؤزر میں کھلے گا، جو آن لائن جاتا ہے۔</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>براؤزر میں کھولیں</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>یہ پتا کھولیں؟</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>یہ لنک {0} پر لے جاتا ہے:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>یہ لنک یہاں لے جاتا ہے:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>منتخب: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ہائی لائٹ کریں</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>کاٹ کر نشان لگائیں</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ٹیگ…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>خط کشیدہ کریں</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>جو منتخب ہے</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>%n عبارت کے لیے نوٹ</numerusform>
            <numerusform>%n عبارتوں کے لیے نوٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>یہ موجودہ نوٹس کے نیچے شامل ہوگا۔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>منتخب چیزوں کے ٹیگ</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>صفحات منتخب کریں</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>صفحات چھانٹیں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>کوئی منتخب نہ کریں</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>منتخب: {0} از {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ضم کریں</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>ایک ٹیگ کو دوسرے میں ضم کریں</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>ٹیگ: {0}، مضامین: {1}، ہائی لائٹ: {2}۔ واپس لینے کے لیے Ctrl+Z دبائیں۔</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>کوئی بھی حالت</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>مضامین جو اس سے ملیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ان باکس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>ہائی لائٹ از تاریخ</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>ہائی لائٹ تا تاریخ</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>ملتی جلتی سائٹیں</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>مزید شرائط</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>صرف بغیر ٹیگ کی عبارتیں</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>شائع از تاریخ</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>شائع تا تاریخ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>زیرِ مطالعہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سائٹ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>مضمون کی حالت</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>تلاش، مثلاً بندرگاہ -کشتیاں</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>یہاں: {0} %، پیراگراف {1} از {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>ایسی کوئی سرخی نہیں</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>خاکہ</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>فیصد یا پیراگراف</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>حالیہ مضامین</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>درمیان</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>پیراگراف {0} از {1} پر</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>متن کے {0} % پر</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>عدد لکھیں: 40 یعنی 40 %، یا ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>بے جگہ ہائی لائٹ چنیں اور اس کی عبارت منتخب کریں</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>کوئی مضمون منتخب نہیں</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>کوئی مضمون کھلا نہیں</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>کسی فیڈ کی پیروی نہیں</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>پینل میں کوئی ہائی لائٹ منتخب نہیں</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>کوئی عبارت منتخب نہیں</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>پینل میں کوئی ٹیگ منتخب نہیں</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ابھی ممکن نہیں</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>کوئی موازنہ نہیں</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>یہاں کچھ ہائی لائٹ نہیں</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>کچھ تلاش نہیں ہو رہا</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>مضمون میں سرخیاں نہیں</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>دوبارہ کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>واپس لینے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>ابھی جانے کو کوئی جگہ نہیں</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>صرف ایک محفوظ نقل ہے</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>یہ کسی کتاب کا باب نہیں</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>حاشیہ</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>حاشیے پر جائیں</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>حاشیے پر جائیں (Enter)؛ واپسی کے لیے Backspace</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>جواب نہیں دیا: %n فیڈ</numerusform>
            <numerusform>جواب نہیں دیا: %n فیڈز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>ہٹائی گئی: %n فیڈ۔ Ctrl+Z سے واپس آئے گی۔</numerusform>
            <numerusform>ہٹائی گئیں: %n فیڈز۔ Ctrl+Z سے واپس آئیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>نئی سرخی: %n</numerusform>
            <numerusform>نئی سرخیاں: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آن لائن</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>تمام عبارتیں</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>مضمون اور مقام</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>مضمون کے لحاظ سے</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>رنگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>مہینے کے لحاظ سے</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>سائٹ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ٹیگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>گروہ بندی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نئے پہلے</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>گروہ نہیں</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>یہ ٹیگ نہیں</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>پرانے پہلے</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>ان میں سے کوئی ٹیگ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاریخِ اشاعت</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سائٹ</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>ٹیگ… (+ بھی، - نہیں)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>یہ ٹیگ بھی</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>کون سی عبارتیں</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>ذیلی ٹیگوں سمیت</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>عبارتوں میں الفاظ</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>بھی {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>نہیں {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>صرف {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>ایسی کوئی عبارت نہیں۔ کوئی شرط ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>ابھی کچھ ہائی لائٹ نہیں۔ کوئی مضمون کھولیں، متن منتخب کریں اور H دبائیں۔</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>عبارتیں</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>عبارتیں: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>منتخب: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>عبارتیں</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>بغیر سائٹ</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بغیر ٹیگ</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>اب متن میں نہیں ملتا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>نوٹ؛ Ctrl+Enter محفوظ کرتا ہے، Esc ویسا ہی رہنے دیتا ہے</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بے عنوان</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>اس کی عبارت اب متن میں نہیں ہے۔ جہاں اسے ہونا چاہیے وہ متن منتخب کریں اور P دبائیں۔</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>عبارتیں</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>ساتھ ساتھ عبارتیں</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>مضمون پر واپس</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>ان الفاظ کا دوسرا ہائی لائٹ (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>رنگ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>ہائی لائٹ حذف کریں</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>ہائی لائٹ حذف کریں (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ہائی لائٹ</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>ہائی لائٹ کریں (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>نوٹ (N)؛ Ctrl+Enter سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>نوٹ: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>کاٹ کر نشان لگائیں (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>ٹیگ (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>ٹیگ، کوما سے الگ کیے ہوئے</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>خط کشیدہ کریں (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوٹ لکھیں…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>نوٹ اور ٹیگ</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چھپ رہا ہے</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>پی ڈی ایف محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>محفوظ ہوا: {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>پرنٹر تک رسائی نہیں۔</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>اب متن میں نہیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>محفوظ شدہ {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>ایک قوس کھلے بغیر بند ہوا ہے۔</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>ایک قوس بند نہیں ہوا۔</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>اقتباس کا نشان بند نہیں: الفاظ الگ الگ تلاش کیے گئے۔</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>ستارہ لفظ کے آخر میں لگتا ہے۔</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>لفظ میں زیادہ سے زیادہ دو حروف کا فرق ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>کولن کے بعد کچھ نہیں۔</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>صرف OR یا NOT ہے، ساتھ کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>قوسین بہت گہرے ہیں۔</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>تلاش میں بہت زیادہ حصے ہیں: باقی چھوڑ دیے گئے۔</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>تلاش بہت لمبی ہے: باقی چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>ایسا کوئی خانہ نہیں: نام لفظ کے طور پر تلاش کیا گیا۔</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>اس تلاش میں کوئی لفظ نہیں۔</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>اس خانے کی ایسی قدر نہیں: الفاظ کے طور پر تلاش کی گئی۔</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>یہ تاریخ نہیں۔ لکھیں 2024، 2024-05، 2024-05-03، 2024-05..2024-07 یا last-month۔</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>یہ عدد نہیں۔ لکھیں 2000، &gt;2000 یا 100..500۔</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>اس میں بہت وقت لگا: مزید بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>ٹیگ کی بنا پر</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>دوسری شکل میں</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>عنوان میں</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>ان فائلوں میں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>نوٹ واپس پڑھیں</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>لے لیں</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>یہ نوٹ اور ٹیگ لائبریری سے مختلف ہیں۔ جن پر نشان ہے وہ لے لیے جائیں گے۔</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>یہاں بھی بدلا</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>سرخیاں: {0}۔ ہائی لائٹ: {1}۔</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(براؤزر میں: Ctrl+کلک)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>آپ کی لائبریری میں: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>اس مضمون میں حواشی نہیں ہیں۔</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>یہ لنک ایسی جگہ نہیں لے جاتا جسے Lectorium کھول سکے۔</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>یہ صفحہ دیکھیں</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>کوئی مضمون کھلا نہیں</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>مطالعہ</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>متعلقہ</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>ناکامیاں چھانٹیں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>جو پڑھا نہ جا سکا</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>کیا آپ کا مطلب {0} تھا؟</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>“{0}” کے لیے کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>دوسرے ہجوں سے تلاش کریں</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>تلاش کے نتائج</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>فہرست بن رہی ہے: مزید بھی ہو سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>تمام مضامین</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>یہ تلاش ”{0}“ کے نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>محفوظ تلاشیں</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>یہ تلاش برآمد کریں</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>محفوظ تلاش حذف ہو گئی۔ Ctrl+Z سے واپس آ جائے گی۔</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>تلاش ”{0}“ کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>فائل {0} میں لکھ دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>اسے اپنی ضرورت کے مطابق ڈھالیں</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>ترازبندی</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>طے شدہ پر واپس جائیں</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>ترتیبات بند کریں</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>کالم کی چوڑائی</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>گہری تھیم میں تصویریں مدھم کریں</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>اس مضمون کی سمت</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>ڈسلیکسیا کے لیے موزوں</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>فونٹ</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>سسٹم کا فونٹ</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>فونٹ کا سائز</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>پکسل میں فونٹ کا سائز</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>درجوں میں فونٹ کا سائز</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>انٹرفیس کی زبان</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>دونوں طرف برابر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>اس مضمون کی زبان</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>سطروں کا فاصلہ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>پیراگراف کا فاصلہ</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>ایک طرف برابر</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>مطالعے کا انداز</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>سینز سیرف</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>سیرف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>تھیم</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>بہت بڑا</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>بہت چھوٹا</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>ہائی لائٹس اور ترتیبات</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>پورا محفوظ صفحہ مضمون میں موجود ہے</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>مضمون پر واپس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>محفوظ صفحہ پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>محفوظ صفحہ پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>پورا محفوظ صفحہ</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>پورا محفوظ صفحہ۔ سرمئی، نقطہ دار لکیر کے ساتھ: مضمون میں شامل نہیں</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>پورا محفوظ صفحہ</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>جو مضمون میں شامل نہیں اسے ہائی لائٹ نہیں کیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>ہائی لائٹ منتخب کریں ({0}) اور ان کا نیا ٹیگ لکھیں۔</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ہائی لائٹس</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>الگ رکھیں</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسیم کریں</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>ٹیگ تقسیم کریں</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>لنک کہاں جاتا ہے</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n کالم</numerusform>
            <numerusform>%n کالم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n قطار</numerusform>
            <numerusform>%n قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>جدول نقل کریں</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>مماثل ٹیگ</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>تمام ٹیگ</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>ٹیگ سے چھانٹیں</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>ٹیگ {0} میں لکھا گیا: %n۔</numerusform>
            <numerusform>ٹیگ {0} میں لکھے گئے: %n۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>ٹیگوں کی فہرست برآمد کریں</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>ٹیگوں کی فہرست درآمد کریں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>ٹیگ حذف ہوا۔ مضامین: {0}، ہائی لائٹ: {1}۔ واپس لانے کے لیے Ctrl+Z دبائیں۔</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>ٹیگ: نئے {0}، بدلے ہوئے {1}۔ Ctrl+Z اسے واپس لیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>مماثل ٹیگ</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>ٹیگ کی تفصیلات</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>ٹیگ تلاش کریں</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>کوئی رنگ نہیں</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>ابھی کوئی ٹیگ نہیں۔ عبارت منتخب کریں، T دبائیں اور ٹیگ لکھیں۔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>مضامین بلحاظ تاریخِ اشاعت</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n مضمون</numerusform>
            <numerusform>{0}: %n مضامین</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>مضمون میں تلاش کریں</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>ملے: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>کوئی مضمون کھلا نہیں</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>مطالعے کے اوزار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n ہائی لائٹ</numerusform>
            <numerusform>%n ہائی لائٹس</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>ہمیشہ کے لیے حذف کریں</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ٹوکری خالی کریں</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>ٹوکری چھانیں</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ہائی لائٹ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ردی کی ٹوکری خالی ہے۔</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>یہ واپس نہیں لیا جا سکتا۔ آگے بڑھنے کے لیے بٹن دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ردی کی ٹوکری</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>جو حذف ہوا</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>حذف شدہ چیزیں تیس دن تک واپس لائی جا سکتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>نئی لائبریری…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>کوئی اور کھولیں…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>بیک اپ بحال کریں: خراب فائل رکھی جاتی ہے اور محفوظ صفحات کو نہیں چھیڑا جاتا۔ ممکن ہے آپ کا تازہ ترین کام اس میں نہ ہو۔</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>یہ لائبریری نہیں کھلتی</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>محفوظ نقول</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>محفوظ نقول اور دیگر اشاعتیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>صفحہ جب جب محفوظ ہوا، اور خبر اور کس نے شائع کی۔ موازنے کے لیے دو چنیں۔</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>وہی خبر نہیں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>صرف متن: {0} یا Esc سے باقی واپس آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>خالی لائبریری</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>محفوظ صفحہ یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>محفوظ ویب صفحہ یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>آپ کے مضامین کو Lectorium اسی کمپیوٹر پر رکھتا ہے: پڑھنے میں صاف، ہائی لائٹ کرنے اور دوبارہ ڈھونڈنے کے لیے۔</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>نمونہ لائبریری کھولیں</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>صفحہ محفوظ کرنے کے لیے: اسے براؤزر میں کھولیں، Ctrl+S دبائیں، “ویب صفحہ، مکمل” منتخب کریں، اور HTML فائل یہاں چھوڑیں۔ محفوظ صفحات کا فولڈر بھی چلے گا۔</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>رکی ہوئی درآمد</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>لائبریری</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>مینیو</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>پینل</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>حالیہ مضامین</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>حالیہ لائبریریاں</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>لائبریری کی حفاظت</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>جو ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>{0} — Lectorium</source>
        <translation>{0} — Lectorium</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>فی منٹ %n</numerusform>
            <numerusform>فی منٹ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n منٹ باقی</numerusform>
            <numerusform>%n منٹ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>حاشیہ</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>فیڈ شامل کریں…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>کسی سائٹ کو اس کی فیڈ سے دیکھتے رہیں: فیڈ یا سائٹ کا پتا، یا دوسرے پروگرام کی فہرست (OPML) شامل کریں۔ فیڈز سے تبھی پوچھا جاتا ہے جب آپ انہیں تازہ کریں۔</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>ابھی کوئی فیڈ نہیں</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>مماثل ٹیگ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
</context>
</TS>
