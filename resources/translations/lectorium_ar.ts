<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>مكتب قراءة لصفحات الويب المحفوظة. يبقى كل شيء على هذا الحاسوب، ولا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>حول Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث. الأيقونات: Lucide (ISC). الخطوط: SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>م&amp;قالة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>حول Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>إضافة خلاصة…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>تمييز آخر للكلمات نفسها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>اللقطات ومواضع النشر الأخرى…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>مؤشر الكتابة في النص</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>فحص المكتبة…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>الألوان ومعانيها…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>المقارنة باللقطة السابقة</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>نسخ التمييزات بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>نسخ المقاطع المختارة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>حذف المقالات</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>حذف المقاطع المختارة</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>حذف التمييز</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>حذف التمييزات المختارة في اللوحة</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>التفاصيل والوسوم…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>تعتيم كل شيء عدا فقرة واحدة</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>نفّذ أو ابحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>تصدير قائمة الوسوم…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>تصدير هذا البحث…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>جلب كل العناوين المعروضة</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>جلب من الويب…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>الانتقال إلى موضع…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>تم&amp;ييز</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>تمييز النص المحدد</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>لوحة التمييزات</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>استيراد قائمة وسوم…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>آخر استيراد…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>لوحة المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>فاتح أو داكن كالنظام</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>عرض فصول الكتاب</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>وسمها كتقرير واحد بعدة لغات</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>دمج الوسم…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>نقل نهايته كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>نقل نهايته كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>نقل بدايته كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>نقل بدايته كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>نقل إلى «مقروء»</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>نقل إلى «قيد القراءة»</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>نقل إلى الوارد</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقالة التالية</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>الفصل التالي</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>التمييز التالي</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح مكتبة الأمثلة</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>المخطط…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>فصلها عن اللغات الأخرى</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>لصق ملف أو عنوان</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>ربط بالنص المحدد</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقالة السابقة</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>الفصل السابق</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>التمييز السابق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>استرجاع الملاحظات…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>قراءة الصفحة من جديد…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>المقالات الأخيرة…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>تحديث الخلاصات</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>إزالة الخلاصات والعناوين المختارة</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>بحث في المكتبة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>إظهار الحاشية التالية</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>عرض مقاطع الوسم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>ترتيب التمييزات وتصفيتها</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>تقسيم الوسم…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>الوسوم نفسها كآخر مرة</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>وسم المقالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>وسوم العناصر المختارة…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>الصفحة المحفوظة كاملة</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>عمودان من المقاطع</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>كتابة ملاحظة على المقالة</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>كتابة ملاحظة على المقطع</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>عنوان الصفحة، أو عدة عناوين تفصل بينها مسافات:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>جلب من الويب</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>إذا كانت الصفحة تتطلب تسجيل الدخول فاحفظها في المتصفح (Ctrl+S، «صفحة ويب كاملة») وأسقط الملف على هذه النافذة.</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>يتصل Lectorium بالشبكة من أجل هذه الصفحة وصورها لا غير. يعرف الموقع عنوان شبكتك، لكنه لا يتلقى ملفات تعريف الارتباط ولا من أين أتيت.</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>لم يُنسَخ أي تمييز.</numerusform>
            <numerusform>نُسخ تمييز واحد بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تمييزان بصيغة Markdown.</numerusform>
            <numerusform>نُسخت %n تمييزات بصيغة Markdown.</numerusform>
            <numerusform>نُسخ %n تمييزًا بصيغة Markdown.</numerusform>
            <numerusform>نُسخ %n تمييز بصيغة Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>لم يعد هذا المقطع في النص. حدِّد موضعه واضغط P.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>يحفظ Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقالة</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>وسوم المقالة وملاحظتها</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>وسوم المقالة</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>اكتب ملاحظة على المقالة…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>مقالات ستعود كما كانت: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>مقالات ستعود: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>مقالات ستختفي: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>تمييزات ستعود كما كانت: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>تمييزات ستعود: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>تمييزات ستختفي: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>لن يتغير شيء: المكتبة على حالها منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>وسوم ستعود كما كانت: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>وسوم ستعود: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>وسوم ستختفي: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>قبل إصلاح</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>مكتبة تالفة</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>أُنشئت تلقائيًا</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>وضعها شخص ما</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>تُنشأ نسخة بعد كل نصف ساعة من التغييرات، وتُخفَّف النسخ الأقدم.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>نسخة كاملة</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>نسخة كاملة…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>لا تُفتح المكتبة، فلا يمكن مقارنة شيء بها.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>ما ستغيّره الاستعادة</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>المقالات: {0}، التمييزات: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>التمييزات والمقالات ذات الصلة</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>لم تُحذف أي مقالة.</numerusform>
            <numerusform>حُذفت مقالة واحدة. يعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذفت مقالتان. يعيدهما Ctrl+Z.</numerusform>
            <numerusform>حُذفت %n مقالات. يعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذفت %n مقالة. يعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذفت %n مقالة. يعيدها Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>المقالات المختارة</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>إضافة لون</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>تغيير طرفي التمييز</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>حذف مقالة</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>حذف التمييز</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>حذف البحث</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>وصف وسم</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تعديل التفاصيل</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>تعديل تمييز</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>قبول القراءة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>استيراد قائمة الوسوم</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>ضم لغات تقرير واحد</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>دمج الوسوم</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>نقل مقالة</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>فصل لغات تقرير واحد</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>فصل خبرين</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>ربط تمييز</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>استرجاع الملاحظات</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>قراءة الصفحة من جديد</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>إزالة خلاصة</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>إزالة عنوان</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>الاستعادة من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>تقسيم الوسم</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>وسم مقالة</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>إزالة اللون</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>عرض فصول هذا الكتاب</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>هناك تمييز لا ينتمي إلى أي مقالة.</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>لم يجد تمييز موضعه في النص الجديد لمقالته.</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>اقتباس لا يطابق ما في مقالته.</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>صفحة محفوظة أو صورة مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>ملف مخزَّن لا ينتمي إلى شيء.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>فهرس البحث تالف.</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>فهرس البحث مفقود أو متأخر.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>المقالات: {0}، التمييزات: {1}، في فهرس البحث: {2}.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>تُفحص المكتبة كلها…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>يجري الإصلاح…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>في المكتبة مشكلات. يصلح الإصلاح ما يمكن ويحتفظ بنسخة مما كان قبله.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>أفضل قراءة</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>تحقق من هذه الصفحة: قد تكون القراءة ناقصة.</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>كيف تُقرأ هذه الصفحة؟</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>لا بأس بها</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>قراءة أخرى</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>وسم المقالة…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>وسوم المقالة: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>لم يُحذف أي مقطع.</numerusform>
            <numerusform>حُذف مقطع واحد. يعيده Ctrl+Z.</numerusform>
            <numerusform>حُذف مقطعان. يعيدهما Ctrl+Z.</numerusform>
            <numerusform>حُذفت %n مقاطع. يعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذف %n مقطعًا. يعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذف %n مقطع. يعيدها Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>لم يُوسَم أي مقطع بـ«{0}».</numerusform>
            <numerusform>وُسم مقطع واحد بـ«{0}». يتراجع عنه Ctrl+Z.</numerusform>
            <numerusform>وُسم مقطعان بـ«{0}». يتراجع عنه Ctrl+Z.</numerusform>
            <numerusform>وُسمت %n مقاطع بـ«{0}». يتراجع عنه Ctrl+Z.</numerusform>
            <numerusform>وُسم %n مقطعًا بـ«{0}». يتراجع عنه Ctrl+Z.</numerusform>
            <numerusform>وُسم %n مقطع بـ«{0}». يتراجع عنه Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>المقاطع المختارة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>لون خاص بك</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>ألوان التمييزات</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>الشكل: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>اذكر ما يعنيه اللون لك، مثلًا «مشكوك فيه». وللتراجع Ctrl+Z.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>أُزيل وما زال مستخدمًا</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>نفّذ أو ابحث عن أي شيء</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>المقالات الأخيرة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>لم يعودا يظهران كخبر واحد. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقالة</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>التغيير {0} من {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>قارن هذه اللقطة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>الصفحة كما حُفظت آنذاك</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>النص نفسه؛ لا يختلف إلا ما حوله في الصفحة</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>بهذه اللقطة</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>إكمالات</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>المقطع في مقالته</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>واجه Lectorium عطلًا. كل ما حُفظ في أمان؛ يمكنك المتابعة، أو الإنهاء والبدء من جديد. لا يحتوي التقرير أدناه على أي نص من مقالاتك: نرجو إرفاقه عند إبلاغنا.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>تفاصيل المقالة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>اتجاه النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان المقالة</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>الموضع في المقالة</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>هذا التقرير بلغة</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>اختر مقالتين أو أكثر هي التقرير نفسه بلغات أخرى.</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>لم تعد تظهر كالتقرير نفسه. Ctrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>صارت تقريرًا واحدًا: تجد اللغات الأخرى تحت العنوان وفي الإعدادات. Ctrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>لا يوجد في هذا النظام خط للغة {0}، فتظهر الرموز كمربعات فارغة. ثبّت خطًا لها، مثل Noto Sans CJK.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>لا تُعلَّم الفقرة بـ {style} بل بـ {styles}.</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>ربما تطلب شبكة عامة تسجيل الدخول أولًا، أو أن ساعة هذا الحاسوب غير صحيحة.</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>يجب أن يكون الوسم بين 1 و1000 محرف.</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>مفتاح الوسم حرف أو رقم أو علامة واحدة، وليس {text}.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>تحتاج المقالة إلى عنوان.</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>المقالة {article} لها هذا العنوان بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>اختر اسمًا آخر أو اكتب فوقه.</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>اختر «فحص المكتبة» من قائمة «ملف» وأصلحها، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>إن كان ذلك مقصودًا فاطلب العنوان في تلك الشبكة نفسه.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>إن كان ذلك مقصودًا فاطلب عنوان http نفسه.</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>إذا كانت الصفحة تعرض نصًا في المتصفح، فاحفظها مرة أخرى بعد اكتمال تحميلها.</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>إن كان مسموحًا لك بقراءتها فافتحها في المتصفح واحفظها هناك واستورد الملف.</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>استورد صفحة إليها لإنشائها.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>ثبِّت الإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>تحقق من كتابة العنوان.</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>أفسح مساحة أو اختر مكانًا آخر؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>لم يُعثر على نص مقروء في {path}.</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>لا نص بين {start} و{end}؛ عدد محارف المقالة {length}.</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>أعدها إلى مكانها أو افتح مكتبة أخرى؛ لن يُحفظ شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>احفظ الصفحة من المتصفح بصيغة HTML واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>يمكن تسمية اللون {name} باسم آخر، لكن لا يمكن إزالته.</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>المفتاح {key} يضيف الوسم {tag} بالفعل.</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>نُقلت المكتبة الموجودة في {path} أو حُذفت وهي مفتوحة.</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>المكتبة مشغولة ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>المكتبة تالفة: {reason}.</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>الملف المخزَّن {what} مفقود أو تالف.</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>فشل القالب في السطر {line}: {reason}.</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>يوجد لون {name} من قبل.</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>لا يوجد لون {color}؛ المتاح {colors}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>لا توجد صيغة تصدير {format}؛ المتاح {formats}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>لا توجد مكتبة في {path}.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>غير موجود: {what}.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>لا يمكن التراجع عن هذا: فقد تغيّر بعد ذلك.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>أُنشئت هذه المكتبة بإصدار أحدث من Lectorium (المخطط {found}، وهنا {known}).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>حاول مرة أخرى حين يتصل هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>فك ضغط الأرشيف الخارجي ثم استورد ما كان فيه.</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>لا يستطيع {host} تقديم {path} الآن: الرد {status}.</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>لا يتيح {host} الصفحة {path}: الرد {status}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>تعذرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>تعذرت قراءة {path}: أدى إلى انهيار عملية القراءة.</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>الملف {path} أرشيف داخل أرشيف، ولا يُفتح.</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>الملف {path} تالف أو ليس كما يدّعي: {reason}.</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>الملف {path} مقفل بكلمة مرور أو بحماية من النسخ، ولا يمكن فتحه هنا.</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>ليس {path} خلاصة ولا يشير إلى خلاصة.</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>ليس {path} قائمة وسوم: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>الملف {path} ليس من الأنواع التي يقرؤها Lectorium.</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>الملف {path} ليس نسخة احتياطية سليمة: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>لا يُجلب {path}: تُجلب عناوين http وhttps فقط، لا {scheme}.</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>لا يوجد {path}: يرد {host} بـ {status}.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>يوجد {path} من قبل ولم ينشئه تصدير.</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>الملف {path} كبير جدًا: أكثر من {limit}.</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>يحتاج {path} إلى أكثر من {limit} من الذاكرة، فتُرك.</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>استغرق {path} أكثر من {seconds} ثانية، فتُرك.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>لم يُجلب {path}: فهو يقود إلى {host} في شبكة خاصة.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>لم يُجلب {path}: يحيل من عنوان إلى آخر أكثر من {limit} مرات.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>لم يُجلب {path}: يحيل إلى عنوان غير مشفّر.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>لم يُجلب {path}: لا اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>لم يُجلب {path}: لا يوجد موقع باسم {host}.</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>لم يُجلب {path}: لم يثبت {host} هويته ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>لم يُجلب {path}: لا يرد {host} ({reason}).</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>القيمة {text} ليست تاريخًا مثل 2026-05-01.</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>القيمة {text} ليست رمز لغة مثل en أو pt-BR أو zh-Hans.</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>القيمة {text} ليست عنوان ويب.</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>لا يصلح {text} لونًا: يلزم اسم لا يزيد على 60 حرفًا وقيمة مثل #rrggbb.</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>عاد «{name}» إلى المكتبة (المقالة {article})؛ احذفه أولًا.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>الوحيدة غير المقروءة</numerusform>
            <numerusform>كلتا غير المقروءتين</numerusform>
            <numerusform>كل %n غير المقروءة</numerusform>
            <numerusform>كل %n غير المقروءة</numerusform>
            <numerusform>كل %n غير المقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>الوسوم الأكثر استخدامًا</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>جديد وغير مقروء</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>لا مقالات بعد.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>كلمات برزت هذا الشهر</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: لا مقالات</numerusform>
            <numerusform>{0}: مقالة واحدة</numerusform>
            <numerusform>{0}: مقالتان</numerusform>
            <numerusform>{0}: %n مقالات</numerusform>
            <numerusform>{0}: %n مقالة</numerusform>
            <numerusform>{0}: %n مقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>قائمة مراجع (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>قائمة مراجع (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>موجز بحواشٍ</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>جدول التمييزات (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>تعليقات الويب (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>قالب خاص بي</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>كل المقالات ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقالة</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>المقالات المختارة ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>المقاطع المختارة ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>تمييزات بوسم</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>إلى مجلد، ملف لكل مقالة</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>إلى ملف واحد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>القائمة كما هي الآن ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>المقاطع المعروضة ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>إلى الحافظة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>ما يجده بحث محفوظ</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>مع النص الكامل للمقالات والتمييزات في مواضعها</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>مع صورها</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>الكتابة فوق ما غيّرته في الملفات</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>لم تُصدَّر أي مقالة إلى {0}</numerusform>
            <numerusform>صُدِّرت مقالة واحدة إلى {0}</numerusform>
            <numerusform>صُدِّرت مقالتان إلى {0}</numerusform>
            <numerusform>صُدِّرت %n مقالات إلى {0}</numerusform>
            <numerusform>صُدِّرت %n مقالة إلى {0}</numerusform>
            <numerusform>صُدِّرت %n مقالة إلى {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>لم يُعتمد أي تعديل (%n). للتراجع Ctrl+Z.</numerusform>
            <numerusform>اعتُمد تعديل واحد (%n). للتراجع Ctrl+Z.</numerusform>
            <numerusform>اعتُمد تعديلان (%n). للتراجع Ctrl+Z.</numerusform>
            <numerusform>اعتُمدت %n تعديلات. للتراجع Ctrl+Z.</numerusform>
            <numerusform>اعتُمد %n تعديلًا. للتراجع Ctrl+Z.</numerusform>
            <numerusform>اعتُمد %n تعديل. للتراجع Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>التصدير إلى ملف</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>استرجاع الملاحظات من مجلد</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>قراءة الملاحظات</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>عنوان خلاصة، أو صفحة تشير إلى خلاصة:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>اختيار ملف OPML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>يتصل Lectorium بالشبكة الآن لجلب الخلاصة، ثم عندما تحدّثها فقط.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>قوائم الخلاصات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>الصفحات المحفوظة</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>مطابقة التشكيل</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>البحث عن «Ice» لا يجد «ice»</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>البحث عن «e» لا يجد «é»</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>البحث عن «ice» لا يجد «icecap»</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>عُثر عليه أعلاه: تابع البحث من البداية</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>تجاوز البداية: تابع من النهاية</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>تجاوز النهاية: تابع من البداية</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>قُرئت حتى النهاية</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>تقدّم القراءة: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>بقي {0} د</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>متاح أيضًا: {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>نُشر أيضًا في {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>مواضع نشر أخرى: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>الفصل {0} من {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>من خدمة وكالة أنباء</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} دقيقة</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>الأقدم أيضًا</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>جلب وقراءة</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>لا جديد في آخر 24 ساعة. اضغط F5 للسؤال مجددًا.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>إظهار عناوين الأيام السابقة أيضًا</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>لا عناوين بعد. اضغط F5 لجلبها.</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>تصفية: كلمات، وسوم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>ترتيب التمييزات وتصفيتها</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>لم يعد موجودًا في النص</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>لا تمييز يطابق التصفية. لإظهارها كلها اضغط Esc.</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>افتح مقالة لترى تمييزاتها.</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>حدِّد نصًا واضغط H، أو اختر لونًا، لتمييزه.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>لم يُعثر على شيء لاستيراده</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>توقف قبل الانتهاء</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>موجود من قبل: {0}</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>مستورد: {0}</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>غير مقروء: {0}</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>محدَّث: {0}</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>انقطع استيراد.</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>انقطع استيراد: تم {0} من {1}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>استيراد مجلد من الصفحات المحفوظة</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>استيراد صفحات محفوظة</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>لم يُستورد شيء بعد، أو لم يفشل شيء.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>لا تحتوي الحافظة على ملف أو مسار أو عنوان ويب.</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>مفتاح Enter ينسخ الشيفرة</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>مفتاح Enter يفتح الجدول في لوحة مستقلة</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>مفتاح Enter يعرض الصورة وحدها</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>فتح الجدول</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخت الشيفرة.</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>حُفظت النسخة في {0}.</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>فحص وإصلاح…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>لا شيء ينتظر الحفظ.</numerusform>
            <numerusform>الإغلاق الآن يُضيع ما لم يُحفظ: تغيير واحد.</numerusform>
            <numerusform>الإغلاق الآن يُضيع ما لم يُحفظ: تغييران.</numerusform>
            <numerusform>الإغلاق الآن يُضيع ما لم يُحفظ: %n تغييرات.</numerusform>
            <numerusform>الإغلاق الآن يُضيع ما لم يُحفظ: %n تغييرًا.</numerusform>
            <numerusform>الإغلاق الآن يُضيع ما لم يُحفظ: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>حُفظ كل شيء الآن.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>أعلم ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>لم تُنشأ نسخة احتياطية: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>لا شيء ينتظر الحفظ.</numerusform>
            <numerusform>لم يُحفظ بعد ويُبقى هنا حتى يمكن حفظه: تغيير واحد.</numerusform>
            <numerusform>لم يُحفظ بعد ويُبقى هنا حتى يمكن حفظه: تغييران.</numerusform>
            <numerusform>لم يُحفظ بعد ويُبقى هنا حتى يمكن حفظه: %n تغييرات.</numerusform>
            <numerusform>لم يُحفظ بعد ويُبقى هنا حتى يمكن حفظه: %n تغييرًا.</numerusform>
            <numerusform>لم يُحفظ بعد ويُبقى هنا حتى يمكن حفظه: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>تمت الاستعادة: المقالات {0}، التمييزات {1}. ما كان قبلها بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>المكتبة تالفة ({0})، وينبغي ألا يُكتب فيها شيء آخر.</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>تقع هذه المكتبة على قرص شبكي ({0})، فاستخدمها من حاسوب واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>مجلد هذه المكتبة تزامنه خدمة {0}، وقد يتلفها ذلك. ضعها في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>سطر للأمام أو للخلف؛ ومع ظهور المؤشر يُحرَّك</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>صفحة للأمام أو للخلف</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>رجوع وتقدّم</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>إظهار المؤشر وتحريكه</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>مفتاح G ثم مفتاحه</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>إعطاء الوسم صاحب هذا المفتاح</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>في النص: هذه لا تتغير</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>ترك المفتوح: النافذة المنبثقة والمؤشر والتحديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد لأمر «{0}». يتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>التحديد بالمؤشر</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>مفتاح Shift مع مفتاح يحرّكه</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>لا تعمل المفاتيح المفردة أثناء الكتابة في حقل.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>الأزرار الجانبية للفأرة</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>المفتاح {0} هو مفتاح {1}. يأخذه Enter، أو اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>المفتاح {0} له معنى في كل مكان ولا يُعطى. اضغط مفتاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>لم يعد في المكتبة لكنك غيّرته: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>غيّرته: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>حذفته: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>تُرك كما هو عندك</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>غُيّرت هذه الفقرات أو حُذفت في الملفات المصدّرة فتُركت كما هي. استرجع الملاحظات لاعتماد تعديلاتك، أو صدّر مرة أخرى واكتب فوقها.</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>مكتبة جديدة: مجلد فارغ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>فتح مكتبة</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>كتاب: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>تصفية حسب الوسم</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>لا مقالات بعد.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>لا شيء هنا مع هذا المرشّح.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>الأحدث نشرًا أولًا</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>بحث محفوظ: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>بحث في المكتبة</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>إظهار كل المقالات من جديد</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>إظهار كل الوسوم من جديد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>الوسم: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>سيُفتح في متصفحك الذي يتصل بالإنترنت.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>أتريد فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>يقود هذا الرابط إلى {0}:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>يقود هذا الرابط إلى:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>المختار: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>وسوم…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>ما اخترته</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>ملاحظة بلا مقاطع</numerusform>
            <numerusform>ملاحظة لمقطع واحد</numerusform>
            <numerusform>ملاحظة لمقطعين</numerusform>
            <numerusform>ملاحظة لـ %n مقاطع</numerusform>
            <numerusform>ملاحظة لـ %n مقطعًا</numerusform>
            <numerusform>ملاحظة لـ %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>تُضاف تحت ملاحظاتها الحالية.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>وسوم العناصر المختارة</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>اختيار الصفحات</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>تصفية الصفحات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>المحدد: {0} من {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>دمج وسم في وسم آخر</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>الوسوم: {0}، المقالات: {1}، التمييزات: {2}. يمكن التراجع بالضغط على Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>المقالات المطابقة لـ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>مُيّز ابتداءً من</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>مُيّز حتى</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>المواقع المطابقة</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>شروط أخرى</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>المقاطع بلا وسم فقط</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>نُشر ابتداءً من</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>نُشر حتى</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>حالة المقالة</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>بحث، مثل: ميناء -قوارب</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>هنا: {0} %، الفقرة {1} من {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>لا عنوان كهذا</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>نسبة مئوية أو فقرة</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>المقالات الأخيرة</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>إلى الفقرة {0} من {1}</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>إلى {0} % من النص</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>اكتب رقمًا: 40 تعني 40 %، أو ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>اختر تمييزًا بلا موضع وحدّد مقطعه</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>لم تُختر مقالة</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>لا توجد مقالة مفتوحة</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>لا توجد خلاصة متابَعة</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>لم يُختر تمييز في اللوحة</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>لم يُختر مقطع</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>لم يُختر وسم في اللوحة</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>لا توجد مقارنة</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>لا تمييز هنا</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>لا يوجد بحث</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>لا عناوين في المقالة</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>لا مكان للانتقال إليه بعد</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>لا توجد إلا لقطة واحدة</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>هذه ليست فصلًا من كتاب</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>الانتقال إلى الحاشية</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>الانتقال إلى الحاشية (Enter)؛ يعيدك مفتاح Backspace</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>لم تُطلب أي خلاصة</numerusform>
            <numerusform>لم ترد خلاصة واحدة</numerusform>
            <numerusform>لم ترد خلاصتان</numerusform>
            <numerusform>لم ترد %n خلاصات</numerusform>
            <numerusform>لم ترد %n خلاصة</numerusform>
            <numerusform>لم ترد %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>لم تُزل أي خلاصة.</numerusform>
            <numerusform>أُزيلت خلاصة واحدة. يعيدها Ctrl+Z.</numerusform>
            <numerusform>أُزيلت خلاصتان. يعيدهما Ctrl+Z.</numerusform>
            <numerusform>أُزيلت %n خلاصات. يعيدها Ctrl+Z.</numerusform>
            <numerusform>أُزيلت %n خلاصة. يعيدها Ctrl+Z.</numerusform>
            <numerusform>أُزيلت %n خلاصة. يعيدها Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>لا عناوين جديدة</numerusform>
            <numerusform>عنوان جديد واحد</numerusform>
            <numerusform>عنوانان جديدان</numerusform>
            <numerusform>%n عناوين جديدة</numerusform>
            <numerusform>%n عنوانًا جديدًا</numerusform>
            <numerusform>%n عنوان جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>المقالة والموضع</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقالة</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>ليس هذا الوسم</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>أحد هذه الوسوم</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>وسم… (+ أيضًا، - ليس)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>هذا الوسم أيضًا</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>أيّ المقاطع</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>مع فروعه</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>كلمات في المقاطع</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>أيضًا {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>ليس {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>فقط {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>لا مقطع كهذا. أزل أحد الشروط.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>لا تمييزات بعد. افتح مقالة وحدِّد نصًا واضغط H.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>المقاطع: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>المختار: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>لم يعد موجودًا في النص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>ملاحظة؛ يحفظها Ctrl+Enter ويتركها Esc كما كانت</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>لم يعد هذا المقطع في النص. حدِّد موضعه واضغط P.</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>مقاطع جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقالة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>تمييز آخر لهذه الكلمات (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>الألوان…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>حذف التمييز</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>حذف التمييز (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>تمييز (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>ملاحظة (N)؛ للحفظ Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>شطب (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>الوسوم (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>تسطير (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>الملاحظة والوسوم</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>حُفظ باسم {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>حُفظت في {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>أُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>لم يُغلق أحد الأقواس.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>لم تُغلق علامة اقتباس: بُحث عن كلماتها كلًّا على حدة.</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>موضع النجمة في آخر الكلمة.</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>لا تختلف الكلمة بأكثر من حرفين.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>لا شيء بعد النقطتين.</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>جاء OR أو NOT وحده.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>الأقواس متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>في البحث أجزاء كثيرة: أُهمل الباقي.</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>البحث طويل جدًا: أُهمل الباقي.</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>لا حقل بهذا الاسم: بُحث عنه ككلمة.</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>لا كلمة في هذا البحث.</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>لا قيمة كهذه لهذا الحقل: بُحث عنها ككلمات.</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>ليس هذا تاريخًا. اكتب 2024 أو 2024-05 أو 2024-05-03 أو 2024-05..2024-07 أو last-month.</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>ليس هذا عددًا. اكتب 2000 أو &gt;2000 أو 100..500.</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>استغرق هذا طويلًا: قد يكون هناك المزيد.</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>بحسب وسمه</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>بصيغة أخرى</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>لم يُعدَّل شيء في هذه الملفات.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>استرجاع الملاحظات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>تختلف هذه الملاحظات والوسوم عن المكتبة. يُعتمد ما وُضعت عليه علامة.</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>تغيّر هنا أيضًا</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>العناوين: {0}. التمييزات: {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(مع Ctrl والنقر: في المتصفح)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>في مكتبتك: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>لا حواشي في هذه المقالة.</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>لا يقود هذا الرابط إلى شيء يفتحه Lectorium.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>تحقق من هذه الصفحة</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا توجد مقالة مفتوحة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>تصفية الإخفاقات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>هل تقصد {0}؟</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>لا نتائج للبحث عن «{0}».</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>البحث بتهجئة أخرى</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>الفهرس قيد الإنشاء: قد يكون هناك المزيد.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>حفظ هذا البحث باسم «{0}»</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>تصدير هذا البحث</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>حُذف البحث المحفوظ. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>حُفظ البحث باسم «{0}».</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>كُتب في {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>أ</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>اضبطه كما يناسبك</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>تعتيم الصور في السمات الداكنة</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>اتجاه هذه المقالة</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>مناسب لعسر القراءة</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>حجم الخط بالبكسل</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>حجم الخط بدرجات</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>لغة هذه المقالة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>تباعد الفقرات</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>بلا ضبط</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>وضع القراءة</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>صغير جدًا</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>التمييزات والإعدادات</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>الصفحة المحفوظة كلها في المقالة</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>قراءة الصفحة المحفوظة</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>قراءة الصفحة المحفوظة…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>الصفحة المحفوظة كاملة</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>الصفحة المحفوظة كاملة. بالرمادي مع خط منقّط: ما لم يدخل المقالة</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>الصفحة المحفوظة كاملة</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>ما لم يدخل المقالة لا يمكن تمييزه.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>اختر تمييزات من {0} واكتب الوسم الذي ستحمله.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>تقسيم وسم</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>وجهة الرابط</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
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
        <translation>الوسوم المطابقة</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>تصفية حسب الوسم</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>لم يُكتب أي وسم في {0}.</numerusform>
            <numerusform>كُتب وسم واحد في {0}.</numerusform>
            <numerusform>كُتب وسمان في {0}.</numerusform>
            <numerusform>كُتبت %n وسوم في {0}.</numerusform>
            <numerusform>كُتب %n وسمًا في {0}.</numerusform>
            <numerusform>كُتب %n وسم في {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>تصدير قائمة الوسوم</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>استيراد قائمة وسوم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>حُذف الوسم. المقالات: {0}، التمييزات: {1}. لاستعادته اضغط Ctrl+Z.</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>الوسوم: جديدة {0}، ومغيَّرة {1}. يتراجع عنه Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>الوسوم المطابقة</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>تفاصيل الوسم</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>البحث عن وسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>لا وسوم بعد. حدد مقطعًا واضغط T واكتب وسمًا.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>المقالات حسب تاريخ النشر</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: لا مقالات</numerusform>
            <numerusform>{0}: مقالة واحدة</numerusform>
            <numerusform>{0}: مقالتان</numerusform>
            <numerusform>{0}: %n مقالات</numerusform>
            <numerusform>{0}: %n مقالة</numerusform>
            <numerusform>{0}: %n مقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>عدد النتائج: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا توجد مقالة مفتوحة</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>أدوات القراءة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>بلا تمييزات</numerusform>
            <numerusform>تمييز واحد</numerusform>
            <numerusform>تمييزان</numerusform>
            <numerusform>%n تمييزات</numerusform>
            <numerusform>%n تمييزًا</numerusform>
            <numerusform>%n تمييز</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>تفريغ السلة</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>تصفية المحذوفات</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>لا يمكن التراجع عن هذا. اضغط الزر مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>المحذوفات</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>يمكن استرجاع المحذوفات خلال ثلاثين يومًا.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>استعد نسخة احتياطية: يُحتفظ بالملف التالف ولا تُمس الصفحات المحفوظة. قد لا يكون آخر عملك فيها.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>لا يمكن فتح هذه المكتبة</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>اللقطات ومواضع النشر الأخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>كل مرة حُفظت فيها الصفحة، ومن نشر الخبر أيضًا. اختر اثنتين للمقارنة.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>ليس الخبر نفسه</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>النص وحده: يعيد {0} أو Esc الباقي.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>مكتبة فارغة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>أفلت صفحة محفوظة هنا</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>أفلت صفحة ويب محفوظة هنا</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>يحفظ Lectorium المقالات على هذا الحاسوب، نقية للقراءة، لتميّز ما يهمك وتجده من جديد.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح مكتبة الأمثلة</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>لحفظ صفحة: افتحها في متصفحك، واضغط Ctrl+S، واختر «صفحة ويب، كاملة»، ثم أفلت ملف HTML هنا. ويصلح كذلك مجلد من الصفحات المحفوظة.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>استيراد منقطع</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>المقالات الأخيرة</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>المكتبات الأخيرة</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>سلامة المكتبة</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>ما لم يُحفظ بعد</translation>
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
            <numerusform>لا شيء في الدقيقة</numerusform>
            <numerusform>واحدة في الدقيقة</numerusform>
            <numerusform>اثنتان في الدقيقة</numerusform>
            <numerusform>%n في الدقيقة</numerusform>
            <numerusform>%n في الدقيقة</numerusform>
            <numerusform>%n في الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>عمل جارٍ</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>عمل جارٍ</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>إضافة خلاصة…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>تابع موقعًا عبر خلاصته: أضف عنوان الخلاصة أو الموقع، أو ملف قائمة من قارئ آخر (OPML). لا تُسأل الخلاصات إلا عندما تحدّثها.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>لا خلاصات بعد</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>الوسوم المطابقة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
</TS>
