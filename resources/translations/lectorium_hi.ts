<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>सहेजे गए वेब पेज पढ़ने की मेज़। सब कुछ इसी कंप्यूटर पर रहता है; कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Lectorium के बारे में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>मुक्त सॉफ़्टवेयर, GNU जनरल पब्लिक लाइसेंस संस्करण 3 या बाद के अंतर्गत। आइकन: Lucide (ISC)। फ़ॉन्ट: SIL Open Font License।</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>लेख(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Lectorium के बारे में</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>फ़ीड जोड़ें…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>इन्हीं शब्दों का दूसरा हाइलाइट</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>बैकअप…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>काला</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>सहेजी प्रतियाँ और अन्य प्रकाशन…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>पाठ में कर्सर</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>लाइब्रेरी जाँचें…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>रंग और उनके अर्थ…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>पिछली सहेजी प्रति से तुलना करें</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>हाइलाइट Markdown में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>चुने हुए अंश Markdown में कॉपी करें</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>लेख हटाएँ</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>चुने हुए अंश हटाएँ</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>हाइलाइट हटाएँ</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>पैनल में चुने हाइलाइट हटाएँ</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>टैग हटाएँ</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>विवरण और टैग…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>एक अनुच्छेद छोड़कर सब धुंधला करें</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>कुछ भी करें या खोजें…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>खोजबीन</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>टैग सूची निर्यात करें…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>यह खोज निर्यात करें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>दिखाई गई सभी सुर्खियाँ लाएँ</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>वेब से लाएँ…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>लेख में खोजें</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>किसी जगह पर जाएँ…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>हाइलाइट(&amp;I)</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>सुर्खियाँ</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>चुना हुआ पाठ हाइलाइट करें</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>हाइलाइट पैनल</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>टैग सूची आयात करें…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>फ़ाइलें आयात करें…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>फ़ोल्डर आयात करें…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>पाठ बड़ा करें</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>पिछला आयात…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>लाइब्रेरी पैनल</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>सिस्टम के अनुसार हल्का या गहरा</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>किताब के अध्याय दिखाएँ</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>कई भाषाओं में एक ही रिपोर्ट के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>टैग मिलाएँ…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>इसका अंत एक शब्द बाएँ करें</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>इसका अंत एक शब्द दाएँ करें</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>इसकी शुरुआत एक शब्द बाएँ करें</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>इसकी शुरुआत एक शब्द दाएँ करें</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>पूर्ण में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>“पढ़ रहे हैं” में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>इनबॉक्स में ले जाएँ</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>नई लाइब्रेरी…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>अगला लेख</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>अगला बदलाव</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>अगला अध्याय</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>अगला हाइलाइट</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>पाठ का सामान्य आकार</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>केवल पाठ</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>लाइब्रेरी खोलें…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>नमूना लाइब्रेरी खोलें</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>रूपरेखा…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>अन्य भाषाओं से अलग करें</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>फ़ाइल या पता चिपकाएँ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>चुने हुए पाठ पर लगाएँ</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>पिछला लेख</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>पिछला अध्याय</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>पिछला हाइलाइट</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>नोट वापस पढ़ें…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>पेज फिर से पढ़ें…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>हाल के लेख…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>फ़ीड ताज़ा करें</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>चुनी हुई फ़ीड और सुर्खियाँ हटाएँ</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>टैग का नाम बदलें</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>लाइब्रेरी में खोजें</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>सीपिया</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>अगली पादटिप्पणी दिखाएँ</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>टैग के अंश दिखाएँ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>पाठ छोटा करें</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>हाइलाइट क्रम से लगाएँ और छाँटें</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>टैग बाँटें…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>काटकर चिह्नित करें</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>टैग लगाएँ</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>पिछली बार वाले टैग</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>लेख को टैग करें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>चुने हुए के टैग…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>पूरा सहेजा हुआ पेज</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ट्रैश…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>अंशों के दो स्तंभ</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>रेखांकित करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>उपयोगकर्ता मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>लेख पर नोट लिखें</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>अंश पर नोट लिखें</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>पेज का पता, या कई पते जिनके बीच जगह हो:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>वेब से लाएँ</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>यदि पेज लॉगिन माँगे, तो उसे अपने ब्राउज़र में सहेजें (Ctrl+S, “पूरा वेब पेज”) और फ़ाइल इस विंडो पर छोड़ दें।</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium केवल इस पेज और इसके चित्रों के लिए ऑनलाइन जाता है। साइट को आपके नेटवर्क का पता मालूम होता है, पर न कुकी मिलती है, न यह कि आप कहाँ से आए।</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n हाइलाइट Markdown में कॉपी किया गया।</numerusform>
            <numerusform>%n हाइलाइट Markdown में कॉपी किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>इसका अंश अब पाठ में नहीं है। जहाँ यह होना चाहिए वह पाठ चुनें और P दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter से सहेजें</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>लेख पर नोट</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>लेख के टैग और नोट</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>लेख के टैग</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>टैग, अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>लेख पर नोट लिखें…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>पहले जैसे हो जाने वाले लेख: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>लौट आने वाले लेख: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>गायब हो जाने वाले लेख: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>पहले जैसे हो जाने वाले हाइलाइट: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>लौट आने वाले हाइलाइट: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>गायब हो जाने वाले हाइलाइट: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>कुछ नहीं बदलेगा: लाइब्रेरी वैसी ही है जैसी तब थी।</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>पहले जैसे हो जाने वाले टैग: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>लौट आने वाले टैग: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>गायब हो जाने वाले टैग: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>मरम्मत से पहले</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>पुनर्स्थापना से पहले</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>अपडेट से पहले</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>क्षतिग्रस्त लाइब्रेरी</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>हाथ से बनाया गया</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>अपने आप बना</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>किसी ने वहाँ रखा</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>बदलावों के हर आधे घंटे बाद एक प्रति बनती है। पुरानी प्रतियाँ कम की जाती हैं।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>पूरी प्रति</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>पूरी प्रति…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>लाइब्रेरी नहीं खुलती, इसलिए उससे तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>अभी कोई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>पुनर्स्थापना से क्या बदलेगा</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>लेख: {0}, हाइलाइट: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>हाइलाइट और संबंधित लेख</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n लेख हटाया गया। Ctrl+Z से वापस आ जाएगा।</numerusform>
            <numerusform>%n लेख हटाए गए। Ctrl+Z से वापस आ जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>चुने हुए लेख</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>रंग जोड़ें</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>फ़ीड जोड़ें</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>रंग बदलें</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>टैग बदलें</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>हाइलाइट के सिरे बदलें</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>लेख हटाएँ</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>हाइलाइट हटाएँ</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>टैग हटाएँ</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>टैग का वर्णन करें</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>विवरण संपादित करें</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>हाइलाइट संपादित करें</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>पाठ को ठीक मानना</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>टैग सूची आयात करें</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>एक रिपोर्ट की भाषाएँ जोड़ना</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>टैग मिलाएँ</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>लेख ले जाएँ</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>एक रिपोर्ट की भाषाएँ अलग करना</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>दो ख़बरें अलग करें</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>हाइलाइट लगाएँ</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>नोट वापस पढ़ें</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>पेज फिर से पढ़ना</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>फ़ीड हटाएँ</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>सुर्खी हटाएँ</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>खोज का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>टैग का नाम बदलें</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>ट्रैश से पुनर्स्थापित करना</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>खोज सहेजें</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>टैग बाँटें</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>लेख पर टैग लगाएँ</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>रंग हटाएँ</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>किताब</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>इस किताब के अध्याय दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>एक हाइलाइट किसी लेख का नहीं है।</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>एक हाइलाइट को अपने लेख के नए पाठ में जगह नहीं मिली।</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>एक उद्धरण उसके लेख से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>कोई सहेजा पेज या चित्र गायब या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>एक सहेजी फ़ाइल किसी की नहीं है।</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>डेटाबेस क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>खोज सूची क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>खोज सूची गायब या पुरानी है।</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>लेख: {0}, हाइलाइट: {1}, खोज सूची में: {2}।</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>लाइब्रेरी की जाँच</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>पूरी लाइब्रेरी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>मरम्मत करें</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>मरम्मत हो रही है…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>लाइब्रेरी में समस्याएँ हैं। मरम्मत जो हो सके ठीक करती है और पहले की स्थिति की प्रति रखती है।</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>लाइब्रेरी ठीक है।</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>सबसे अच्छा पाठ</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>यह पेज जाँच लें: पाठ अधूरा हो सकता है।</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>यह पेज कैसे पढ़ा जाए?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>दूसरा पाठ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>पूरा पेज</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>लेख को टैग करें…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>लेख के टैग: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n अंश हटाया गया। Ctrl+Z उसे वापस लाता है।</numerusform>
            <numerusform>%n अंश हटाए गए। Ctrl+Z उन्हें वापस लाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n अंश पर अब टैग “{0}” है। Ctrl+Z इसे पूर्ववत करता है।</numerusform>
            <numerusform>%n अंशों पर अब टैग “{0}” है। Ctrl+Z इसे पूर्ववत करता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>चुने हुए अंश</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>अपना रंग</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>हाइलाइट के रंग</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>कैसा दिखे</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>कैसा दिखे: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>बताएँ कि रंग का आपके लिए क्या अर्थ है, जैसे “संदिग्ध”। Ctrl+Z से वापस लें।</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>हटाया गया, अब भी उपयोग में</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>कुछ भी करें या खोजें</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>हाल के लेख</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>पिछली बार इस्तेमाल</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>अब ये एक ही ख़बर के रूप में नहीं दिखेंगे। Ctrl+Z से पूर्ववत करें।</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n बदलाव</numerusform>
            <numerusform>%n बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>लेख पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>{1} में से बदलाव {0}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>इस सहेजी प्रति की तुलना करें</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>अगला बदलाव</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>पेज जैसा तब सहेजा गया था</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>पाठ वही है; केवल उसके आसपास का पेज अलग है</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>इस प्रति से</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>पूर्तियाँ</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>अपने लेख में अंश</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>काम जारी रखें</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>Lectorium में कोई खराबी आई। जो सहेजा गया था वह सब सुरक्षित है; आप काम जारी रख सकते हैं, या बाहर निकलकर फिर से शुरू कर सकते हैं। नीचे की रिपोर्ट में आपके लेखों का कोई पाठ नहीं है: हमें बताते समय कृपया इसे जोड़ें।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>By</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>लेख का विवरण</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>पाठ की दिशा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>अल्पविराम से अलग किए हुए</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>लेख में स्थान</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>यह रिपोर्ट इस भाषा में</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>दो या अधिक लेख चुनें जो दूसरी भाषाओं में वही रिपोर्ट हों।</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>अब इसे वही रिपोर्ट नहीं दिखाया जाएगा। Ctrl+Z से वापस लें।</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>अब यह एक ही रिपोर्ट है: अन्य भाषाएँ शीर्षक के नीचे और सेटिंग में हैं। Ctrl+Z से वापस लें।</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>इस सिस्टम में {0} का फ़ॉन्ट नहीं है: अक्षर खाली डिब्बों जैसे दिखते हैं। कोई फ़ॉन्ट इंस्टॉल करें, जैसे Noto Sans CJK।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>अंश {style} से नहीं, {styles} से चिह्नित होता है।</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>शायद सार्वजनिक नेटवर्क पहले लॉगिन माँगता है, या इस कंप्यूटर की घड़ी ग़लत है।</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>टैग में 1 से 1,000 वर्ण होने चाहिए।</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>टैग की कुंजी एक अक्षर, अंक या चिह्न होती है, {text} नहीं।</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>लेख को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>लेख {article} का पता पहले से यही है।</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>कोई और नाम चुनें, या उसे बदल दें।</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>“फ़ाइल” मेनू में “लाइब्रेरी जाँचें” चुनकर मरम्मत करें, या बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>यदि यही चाहिए, तो उस नेटवर्क का पता ही लिखें।</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>यदि यही चाहिए, तो http वाला पता ही लिखें।</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>अगर पेज ब्राउज़र में पाठ दिखाता है, तो पूरा लोड होने के बाद उसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>यदि आप इसे पढ़ सकते हैं, तो ब्राउज़र में खोलें, वहाँ सहेजें और फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>लाइब्रेरी बनाने के लिए उसमें कोई पेज आयात करें।</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>नया संस्करण इंस्टॉल करें; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>देखें कि पता सही लिखा है।</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>जगह बनाएँ या कोई और स्थान चुनें; कुछ भी नहीं खोया।</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>{path} में पढ़ने योग्य पाठ नहीं मिला।</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>{start} और {end} के बीच कोई पाठ नहीं है; लेख में {length} वर्ण हैं।</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>इसे वापस अपनी जगह रखें या कोई और लाइब्रेरी खोलें; तब तक कुछ सहेजा नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>ब्राउज़र से पेज को HTML के रूप में सहेजें और वह फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>रंग {name} का नाम बदला जा सकता है, पर हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>कुंजी {key} पहले से टैग {tag} लगाती है।</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>{path} की लाइब्रेरी खुली रहते हुए हटाई या कहीं और ले जाई गई।</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>लाइब्रेरी किसी दूसरे प्रोग्राम में व्यस्त है।</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>लाइब्रेरी क्षतिग्रस्त है: {reason}।</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>सहेजी फ़ाइल {what} नहीं है या ख़राब है।</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>टेम्पलेट पंक्ति {line} पर विफल हुआ: {reason}।</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>रंग {name} पहले से है।</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>{color} नाम का कोई रंग नहीं है; उपलब्ध रंग: {colors}।</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>{format} नाम का कोई निर्यात फ़ॉर्मैट नहीं है; उपलब्ध: {formats}।</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>{path} में कोई लाइब्रेरी नहीं है।</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>मौजूद नहीं: {what}।</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता: तब से यह बदल चुका है।</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>यह लाइब्रेरी Lectorium के नए संस्करण ने बनाई है (स्कीमा {found}, यहाँ {known})।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>कंप्यूटर के ऑनलाइन होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>बाहरी को खोलें और उसमें जो था उसे आयात करें।</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} अभी {path} नहीं दे सकता: उत्तर {status} है।</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} {path} नहीं देता: उत्तर {status} है।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} लिखी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>{path} पढ़ी नहीं जा सकी: इससे पढ़ने वाली प्रक्रिया बंद हो गई।</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} अभिलेख के भीतर अभिलेख है, यह नहीं खोला जाता।</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} क्षतिग्रस्त है या वह नहीं है जो बताती है: {reason}।</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} पासवर्ड या कॉपी-सुरक्षा से बंद है और यहाँ नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} फ़ीड नहीं है और किसी फ़ीड का पता भी नहीं देता।</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} टैग सूची नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} ऐसी फ़ाइल नहीं है जिसे Lectorium पढ़ता हो।</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} सही बैकअप नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} नहीं लाया जाता: केवल http और https पते, {scheme} नहीं।</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} नहीं है: {host} का उत्तर {status} है।</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} पहले से है और किसी निर्यात से नहीं बना।</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} बहुत बड़ी है: {limit} से अधिक।</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path} को {limit} से अधिक मेमोरी चाहिए, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} ने {seconds} सेकंड से अधिक समय लिया, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} नहीं लाया गया: यह {host} तक जाता है, जो निजी नेटवर्क में है।</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} नहीं लाया गया: यह {limit} से अधिक बार आगे भेजता है।</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} नहीं लाया गया: यह बिना कूटलेखन वाले पते पर भेजता है।</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} नहीं लाया गया: नेटवर्क से संपर्क नहीं है।</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} नहीं लाया गया: {host} नाम की कोई साइट नहीं है।</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} नहीं लाया गया: {host} अपनी पहचान सिद्ध न कर सका ({reason})।</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} नहीं लाया गया: {host} उत्तर नहीं देता ({reason})।</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} कोई तारीख नहीं है, जैसे 2026-05-01।</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} कोई भाषा कोड नहीं है, जैसे en, pt-BR या zh-Hans।</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} कोई वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} रंग के लिए ठीक नहीं: अधिकतम 60 अक्षरों का नाम और #rrggbb चाहिए।</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>“{name}” फिर से लाइब्रेरी में है (लेख {article}); पहले उसे हटाएँ।</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n लेख</numerusform>
            <numerusform>%n लेख</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>सभी %n अपठित</numerusform>
            <numerusform>सभी %n अपठित</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>सबसे ज़्यादा इस्तेमाल हुए टैग</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>पढ़ना जारी रखें</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>खोजबीन</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>नए और अपठित</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>अभी कोई लेख नहीं।</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>आज के दिन</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>साइटें</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>इस महीने उभरे शब्द</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n लेख</numerusform>
            <numerusform>{0}: %n लेख</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>ग्रंथसूची (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>ग्रंथसूची (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>पाद-टिप्पणियों के साथ सार</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>हाइलाइटों की तालिका (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>वेब टिप्पणियाँ (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>मेरा अपना टेम्पलेट</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>सभी लेख ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>लेख के अनुसार</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>टैग के अनुसार</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>चुने हुए लेख ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>चुने हुए अंश ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>किसी टैग वाले हाइलाइट</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>फ़ोल्डर में, हर लेख की एक फ़ाइल</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>एक फ़ाइल में</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>सहेजी हुई खोज</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>सूची जैसी अभी है ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>दिखाए गए अंश ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>क्लिपबोर्ड पर</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>जो सहेजी हुई खोज में मिले</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>लेखों के पूरे पाठ के साथ, हाइलाइट अपनी जगह</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>उनके चित्रों के साथ</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>फ़ाइलों में मेरे बदलावों के ऊपर लिखें</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n लेख {0} में निर्यात किया गया</numerusform>
            <numerusform>%n लेख {0} में निर्यात किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n बदलाव अपनाया गया। Ctrl+Z से वापस लें।</numerusform>
            <numerusform>%n बदलाव अपनाए गए। Ctrl+Z से वापस लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>फ़ाइल में निर्यात करें</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>फ़ोल्डर में निर्यात करें</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>फ़ोल्डर से नोट वापस पढ़ें</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>नोट पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>खोज सीमित करें</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>फ़ीड जोड़ें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>फ़ीड का पता, या ऐसे पेज का जो फ़ीड बताए:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>OPML फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium अभी फ़ीड लाने के लिए ऑनलाइन जाता है, बाद में केवल जब आप उसे ताज़ा करें।</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>फ़ीड की सूचियाँ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>सहेजे गए पेज</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>लेख में खोज</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>मात्रा-चिह्न मिलाएँ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>पूरे शब्द</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>“Ice” से “ice” नहीं मिलता</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>“e” से “é” नहीं मिलता</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>“ice” से “icecap” नहीं मिलता</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>ऊपर मिला: शुरुआत से जारी</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>शुरुआत पार हुई: अंत से जारी</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>अंत पार हुआ: शुरुआत से जारी</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>अंत तक पढ़ लिया</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>पढ़ने की प्रगति: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम बाकी</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} मिनट बाकी</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>उपयोगकर्ता मार्गदर्शिका</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>और भी: {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>इन्होंने भी प्रकाशित किया: {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>अन्य प्रकाशन: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>{1}: अध्याय {0}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>समाचार एजेंसी की फ़ीड से</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मिनट</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>पुरानी भी</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>लाएँ और पढ़ें</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>सुर्खियाँ</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>पिछले 24 घंटों में कुछ नया नहीं। फिर देखने के लिए F5 दबाएँ।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>पिछले दिनों की सुर्खियाँ भी दिखाएँ</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>अभी कोई सुर्खी नहीं है। लाने के लिए F5 दबाएँ।</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>सभी रंग</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>रंग के अनुसार</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>जगह के अनुसार</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>टैग के अनुसार</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>छाँटें: शब्द, टैग</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>हाइलाइट क्रम से लगाएँ और छाँटें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>अब पाठ में नहीं मिलता</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>कोई हाइलाइट इस छाँट में नहीं आता। Esc से सब दिखाएँ।</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>हाइलाइट देखने के लिए कोई लेख खोलें।</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>हाइलाइट करने के लिए पाठ चुनकर H दबाएँ, या कोई रंग चुनें।</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>आयात करने के लिए कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>पूरा होने से पहले रोका गया</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} पहले से मौजूद</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} आयात हुए</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} अपडेट हुए</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>एक आयात बीच में रुक गया।</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>एक आयात बीच में रुक गया: {1} में से {0} हुए।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>सहेजे गए पेजों का फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>सहेजे गए पेज आयात करें</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>अभी कुछ आयात नहीं हुआ, या कुछ विफल नहीं हुआ।</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>क्लिपबोर्ड में कोई फ़ाइल, पथ या वेब पता नहीं है।</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Enter से कोड कॉपी होता है</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Enter से तालिका अपने अलग पैनल में खुलती है</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Enter से चित्र अकेले दिखता है</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>तालिका खोलें</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>कोड कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>{0} में बैकअप लिया गया।</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>जाँचें और मरम्मत करें…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>बिना सहेजे बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>अभी बंद करने पर जो सहेजा नहीं गया वह खो जाएगा: %n बदलाव।</numerusform>
            <numerusform>अभी बंद करने पर जो सहेजा नहीं गया वह खो जाएगा: %n बदलाव।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>अब सब कुछ सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>मुझे पता है</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>बैकअप नहीं बना: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>अभी सहेजा नहीं गया, हो सकने तक यहाँ रखा है: %n बदलाव।</numerusform>
            <numerusform>अभी सहेजा नहीं गया, हो सकने तक यहाँ रखा है: %n बदलाव।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>पुनर्स्थापित: लेख {0}, हाइलाइट {1}। पहले की स्थिति बैकअप में है।</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>पुनर्स्थापित हो रहा है…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>लाइब्रेरी क्षतिग्रस्त है ({0})। इसमें और कुछ नहीं लिखा जाना चाहिए।</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>यह लाइब्रेरी नेटवर्क ड्राइव पर है ({0})। एक समय में एक ही कंप्यूटर से इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} इस लाइब्रेरी के फ़ोल्डर को सिंक करता है, जिससे यह खराब हो सकती है। इसे कहीं और रखें।</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>एक पंक्ति आगे या पीछे; कर्सर हो तो वही चलता है</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>एक पन्ना आगे या पीछे</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>कुंजी जोड़ें</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>पीछे और आगे</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>कर्सर दिखाएँ और चलाएँ</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>आदेश और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>आदेश या कुंजी खोजें</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G, फिर उसकी कुंजी</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>इस कुंजी वाला टैग दें</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>पाठ में: ये बदली नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>जो खुला है उसे छोड़ें: छोटा डिब्बा, कर्सर, चयन</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>“{0}” की नई कुंजी दबाएँ। Esc से वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>कर्सर से चुनें</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Shift और चलाने वाली कुंजी</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>किसी फ़ील्ड में लिखते समय अकेली कुंजियाँ काम नहीं करतीं।</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>इसे ले लें</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>शुरुआत या अंत पर</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>माउस के बगल वाले बटन</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} तो {1} की कुंजी है। Enter से ले लें; या दूसरी दबाएँ।</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} का हर जगह अपना अर्थ है, दी नहीं जा सकती। दूसरी कुंजी दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>लाइब्रेरी में नहीं रहा, पर आपने बदला: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>आपने बदला: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>आपने हटाया: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>जैसा आपका है वैसा छोड़ा गया</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>निर्यात की गई फ़ाइलों में ये खंड बदले या हटाए गए थे, इसलिए वैसे ही छोड़े गए। अपने बदलाव लेने के लिए नोट वापस पढ़ें, या दोबारा निर्यात करके उनके ऊपर लिखें।</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>नई लाइब्रेरी: एक खाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>लाइब्रेरी खोलें</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>किताब: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>टैग से छाँटें</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>सबसे लंबे पहले</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>अभी कोई लेख नहीं है।</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>इस फ़िल्टर के साथ यहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>हाल में प्रकाशित पहले</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>सहेजी गई खोज: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>लाइब्रेरी में खोजें</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>सबसे छोटे पहले</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>फिर से सभी लेख दिखाएँ</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>सभी टैग फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>सूची का क्रम बदलें</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>टैग: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>यह आपके ब्राउज़र में खुलेगा, जो ऑनलाइन जाता है।</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>यह पता खोलें?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>यह लिंक {0} पर ले जाता है:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>यह लिंक यहाँ ले जाता है:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>चुने गए: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट करें</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>काटकर चिह्नित करें</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>रेखांकित करें</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>जो चुना है</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>%n अंश के लिए नोट</numerusform>
            <numerusform>%n अंशों के लिए नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>यह मौजूदा नोट के नीचे जोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>चुने हुए के टैग</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>पेज चुनें</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>पेज छाँटें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>कोई न चुनें</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>चुने गए: {1} में से {0}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>एक टैग को दूसरे में मिलाएँ</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>टैग: {0}, लेख: {1}, हाइलाइट: {2}. Ctrl+Z से वापस लें।</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>इससे मेल खाते लेख</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>हाइलाइट इस दिन से</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>हाइलाइट इस दिन तक</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>मेल खाती साइटें</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>और शर्तें</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>केवल बिना टैग के अंश</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>प्रकाशित इस दिन से</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>प्रकाशित इस दिन तक</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>लेख की स्थिति</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>एक खोज, जैसे बंदरगाह -नावें</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>यहाँ: {0} %, अनुच्छेद {1}/{2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>ऐसा कोई शीर्षक नहीं</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>प्रतिशत या अनुच्छेद</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>हाल के लेख</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>मध्य</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>अनुच्छेद {0}/{1} पर</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>पाठ के {0} % पर</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>संख्या लिखें: 40 यानी 40 %, या ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>बिना जगह का हाइलाइट चुनें और उसका अंश चुनें</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>कोई लेख चुना नहीं है</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>कोई लेख खुला नहीं है</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>कोई फ़ीड नहीं है</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>पैनल में कोई हाइलाइट चुना नहीं है</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>कोई अंश चुना नहीं है</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>पैनल में कोई टैग चुना नहीं है</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>अभी संभव नहीं</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>कोई तुलना नहीं हो रही</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>यहाँ कुछ हाइलाइट नहीं है</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>कुछ खोजा नहीं जा रहा</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>लेख में शीर्षक नहीं हैं</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>फिर से करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>पूर्ववत करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>अभी जाने को कोई जगह नहीं</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>केवल एक सहेजी प्रति है</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>यह किसी किताब का अध्याय नहीं है</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>पादटिप्पणी</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>पादटिप्पणी पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>पादटिप्पणी पर जाएँ (Enter); Backspace से वापस</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n फ़ीड ने उत्तर नहीं दिया</numerusform>
            <numerusform>%n फ़ीड ने उत्तर नहीं दिया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n फ़ीड हटाई गई। Ctrl+Z से वापस आएगी।</numerusform>
            <numerusform>%n फ़ीड हटाई गईं। Ctrl+Z से वापस आएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n नई सुर्खी</numerusform>
            <numerusform>%n नई सुर्खियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>सभी अंश</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>लेख और स्थान</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>लेख के अनुसार</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>रंग के अनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीने के अनुसार</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>साइट के अनुसार</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>टैग के अनुसार</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>बिना समूह</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>यह टैग नहीं</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>इनमें से कोई टैग</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>टैग… (+ भी, - नहीं)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>यह टैग भी</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>कौन से अंश</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>उप-टैग सहित</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>अंशों में शब्द</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>भी {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>नहीं {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>केवल {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>ऐसा कोई अंश नहीं है। कोई शर्त हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>अभी कुछ हाइलाइट नहीं है। कोई लेख खोलें, पाठ चुनें और H दबाएँ।</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>अंश: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>चुने हुए: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>बिना साइट</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>बिना टैग</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>अब पाठ में नहीं मिलता</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>नोट; Ctrl+Enter सहेजता है, Esc जैसा था वैसा छोड़ता है</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>इसका अंश अब पाठ में नहीं है। जहाँ यह होना चाहिए वह पाठ चुनें और P दबाएँ।</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>साथ-साथ अंश</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>लेख पर वापस</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>इन शब्दों का दूसरा हाइलाइट (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>रंग…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>हाइलाइट हटाएँ</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>हाइलाइट हटाएँ (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>हाइलाइट करें (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>नोट (N); Ctrl+Enter से सहेजें</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>नोट: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>काटकर चिह्नित करें (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>टैग (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>टैग, अल्पविराम से अलग किए हुए</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>रेखांकित करें (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>नोट लिखें…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>नोट और टैग</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>{0} नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>प्रिंटर तक पहुँचा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>अब पाठ में नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>{0} को सहेजा</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>एक कोष्ठक बिना खुले बंद हुआ है।</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>एक कोष्ठक बंद नहीं हुआ है।</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>एक उद्धरण चिह्न बंद नहीं है: शब्द अलग-अलग खोजे गए।</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>तारांकन शब्द के अंत में लगता है।</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>शब्द में अधिक से अधिक दो अक्षरों का अंतर हो सकता है।</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>कोलन के बाद कुछ नहीं है।</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>केवल OR या NOT है, साथ में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>कोष्ठक बहुत गहरे हैं।</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>खोज में बहुत से हिस्से हैं: बाकी छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>खोज बहुत लंबी है: बाकी छोड़ दी गई।</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>ऐसा कोई फ़ील्ड नहीं: नाम शब्द की तरह खोजा गया।</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>इस खोज में कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>इस फ़ील्ड का ऐसा मान नहीं: शब्दों की तरह खोजा गया।</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>यह तारीख नहीं है। 2024, 2024-05, 2024-05-03, 2024-05..2024-07 या last-month लिखें।</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>यह संख्या नहीं है। 2000, &gt;2000 या 100..500 लिखें।</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>इसमें बहुत समय लगा: और भी हो सकते हैं।</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>उसके टैग से</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>दूसरे रूप में</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>शीर्षक में</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>इन फ़ाइलों में कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>नोट वापस पढ़ें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>अपनाएँ</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>ये नोट और टैग लाइब्रेरी से अलग हैं। जिन पर निशान है वे अपनाए जाएँगे।</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>यहाँ भी बदला</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>शीर्षक: {0}। हाइलाइट: {1}।</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Ctrl+क्लिक: ब्राउज़र में)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>आपकी लाइब्रेरी में: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>इस लेख में पादटिप्पणियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>यह लिंक ऐसी जगह नहीं ले जाता जिसे Lectorium खोल सके।</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>यह पेज जाँचें</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>कोई लेख खुला नहीं है</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पठन</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>संबंधित</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>विफलताएँ छाँटें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>जो पढ़ा नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>क्या आपका मतलब {0} था?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>“{0}” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>दूसरी वर्तनी से खोजें</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>खोज के परिणाम</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>सूचकांक बन रहा है: और भी हो सकते हैं।</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>सभी लेख</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>यह खोज “{0}” नाम से सहेजें</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>यह खोज निर्यात करें</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>सहेजी गई खोज हटाई गई। Ctrl+Z से वापस आ जाएगी।</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>खोज “{0}” नाम से सहेजी गई।</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>{0} में लिखा गया।</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>अ</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>इसे अपनी ज़रूरत के अनुसार ढालें</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>संरेखण</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>डिफ़ॉल्ट पर लौटें</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>सेटिंग बंद करें</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>कॉलम की चौड़ाई</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>गहरे थीम में चित्र मद्धम करें</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>इस लेख की दिशा</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>डिस्लेक्सिया के अनुकूल</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>सिस्टम का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>फ़ॉन्ट का आकार</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>पिक्सेल में फ़ॉन्ट का आकार</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>चरणों में फ़ॉन्ट का आकार</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>इंटरफ़ेस की भाषा</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>दोनों ओर बराबर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>इस लेख की भाषा</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>पंक्तियों की दूरी</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>अनुच्छेदों की दूरी</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>एक ओर बराबर</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>पठन मोड</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>सैन्स सेरिफ़</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>सेरिफ़</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>बहुत छोटा</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>हाइलाइट और सेटिंग</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>सहेजा हुआ पूरा पेज लेख में है</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>लेख पर वापस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>सहेजा हुआ पेज पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>सहेजा हुआ पेज पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>पूरा सहेजा हुआ पेज</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>पूरा सहेजा हुआ पेज। धूसर, बिंदीदार रेखा के साथ: लेख में नहीं लिया गया</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>पूरा सहेजा हुआ पेज</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>जो लेख में नहीं लिया गया उसे हाइलाइट नहीं किया जा सकता।</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>{0} के हाइलाइट चुनें और उनका नया टैग लिखें।</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>टैग बाँटें</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>लिंक कहाँ जाता है</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n स्तंभ</numerusform>
            <numerusform>%n स्तंभ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>तालिका कॉपी करें</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>मिलते-जुलते टैग</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>टैग से छाँटें</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%n टैग {0} में लिखा गया।</numerusform>
            <numerusform>%n टैग {0} में लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>टैग सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>टैग सूची आयात करें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>टैग हटा दिया गया। लेख: {0}, हाइलाइट: {1}. Ctrl+Z से वापस लाएँ।</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>टैग: नए {0}, बदले {1}। Ctrl+Z इसे पूर्ववत करता है।</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>मिलते-जुलते टैग</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>टैग का ब्योरा</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>टैग खोजें</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>मेमो</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>कोई रंग नहीं</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>अभी कोई टैग नहीं। कोई अंश चुनें, T दबाएँ और टैग लिखें।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>प्रकाशन तिथि के अनुसार लेख</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n लेख</numerusform>
            <numerusform>{0}: %n लेख</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>लेख में खोजें</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>मिले: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>कोई लेख खुला नहीं है</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>पढ़ने के उपकरण</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n हाइलाइट</numerusform>
            <numerusform>%n हाइलाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ट्रैश खाली करें</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>ट्रैश छाँटें</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ट्रैश खाली है।</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता। आगे बढ़ने के लिए बटन फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>जो हटाया गया</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>हटाई गई चीज़ें तीस दिन तक वापस लाई जा सकती हैं।</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>नई लाइब्रेरी…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>दूसरी खोलें…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>बैकअप पुनर्स्थापित करें: क्षतिग्रस्त फ़ाइल रखी जाती है और सहेजे पेज छुए नहीं जाते। हो सकता है आपका सबसे नया काम उसमें न हो।</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>यह लाइब्रेरी नहीं खुलती</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>सहेजी प्रतियाँ</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>सहेजी प्रतियाँ और अन्य प्रकाशन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>पेज जब-जब सहेजा गया, और ख़बर और किसने प्रकाशित की। तुलना के लिए दो चुनें।</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>यह वही ख़बर नहीं</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>केवल पाठ: {0} या Esc से बाकी लौट आता है।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>खाली लाइब्रेरी</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>सहेजा हुआ पेज यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>सहेजा हुआ वेब पेज यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium लेखों को इसी कंप्यूटर पर रखता है: पढ़ने में साफ़, हाइलाइट करने और फिर से ढूँढ़ने के लिए।</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>नमूना लाइब्रेरी खोलें</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>पेज सहेजने के लिए: उसे अपने ब्राउज़र में खोलें, Ctrl+S दबाएँ, “वेब पेज, पूर्ण” चुनें, और HTML फ़ाइल यहाँ छोड़ें। सहेजे गए पेजों का फ़ोल्डर भी चलेगा।</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>रुका हुआ आयात</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>हाल के लेख</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>हाल की लाइब्रेरियाँ</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>लाइब्रेरी की सुरक्षा</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>जो अभी सहेजा नहीं गया</translation>
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
            <numerusform>प्रति मिनट %n</numerusform>
            <numerusform>प्रति मिनट %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n मिनट शेष</numerusform>
            <numerusform>%n मिनट शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>काम चल रहा है</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>काम चल रहा है</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>पादटिप्पणी</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>फ़ीड जोड़ें…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>किसी साइट को उसकी फ़ीड से देखते रहें: फ़ीड या साइट का पता, या दूसरे प्रोग्राम की सूची (OPML) जोड़ें। फ़ीड से तभी पूछा जाता है जब आप उसे ताज़ा करें।</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>अभी कोई फ़ीड नहीं</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>मिलते-जुलते टैग</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
</context>
</TS>
