<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Пюпитр для сохранённых веб-страниц. Всё остаётся на этом компьютере; ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>О программе Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>Свободное программное обеспечение под лицензией GNU General Public License версии 3 или новее. Значки: Lucide (ISC). Шрифты: SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>Ста&amp;тья</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пе&amp;реход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>О программе Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Добавить ленту…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>Другое выделение тех же слов</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрная</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>Снимки и другие публикации…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Курсор в тексте</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Проверить библиотеку…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>Цвета и их значение…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>Сравнить с предыдущим снимком</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>Копировать выделения как Markdown</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>Копировать выбранные фрагменты как Markdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Удалить статьи</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>Удалить выбранные фрагменты</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>Удалить выделения, отмеченные на панели</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Удалить тег</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>Сведения и теги…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>Приглушить всё, кроме одного абзаца</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Сделать или найти что угодно…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>Экспорт списка тегов…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>Экспортировать этот поиск…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>Загрузить все показанные заголовки</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>Загрузить из интернета…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>Перейти к месту…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серая</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;Выделение</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Выделить выбранный текст</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Панель выделений</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>Импорт списка тегов…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Импорт папки…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Последний импорт…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Панель библиотеки</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Светлая или тёмная, как в системе</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>Показать главы книги</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>Отметить как один материал на разных языках</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>Объединить тег…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>Сдвинуть конец на слово влево</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>Сдвинуть конец на слово вправо</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>Сдвинуть начало на слово влево</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>Сдвинуть начало на слово вправо</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>Переместить в «Готово»</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>Переместить в «Читаю»</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>Переместить в «Новые»</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Следующая глава</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Следующее выделение</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Открыть библиотеку с примерами</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Оглавление…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>Отделить от других языков</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>Вставить файл или адрес</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>Привязать к выбранному тексту</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Предыдущая глава</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Предыдущее выделение</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>Прочитать заметки обратно…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>Прочитать страницу заново…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>Недавние статьи…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>Обновить ленты</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>Убрать выбранные ленты и заголовки</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Переименовать тег</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>Показать следующую сноску</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>Показать фрагменты тега</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Сортировать и отбирать выделения</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>Разделить тег…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Добавить теги</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>Те же теги, что в прошлый раз</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Добавить теги к статье</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>Теги выбранного…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>Вся сохранённая страница</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Корзина…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>Два столбца фрагментов</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчеркнуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Написать заметку к статье</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>Написать заметку к фрагменту</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>Адрес страницы или несколько через пробел:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>Загрузить из интернета</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>Если страница требует входа, сохраните её в браузере (Ctrl+S, «Веб-страница полностью») и перетащите файл в это окно.</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium выходит в сеть за этой страницей и её картинками и ни за чем больше. Сайт узнаёт адрес вашей сети, но не получает ни cookie, ни откуда вы пришли.</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n выделение скопировано как Markdown.</numerusform>
            <numerusform>%n выделения скопированы как Markdown.</numerusform>
            <numerusform>%n выделений скопировано как Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Этого места больше нет в тексте. Выберите, куда его привязать, и нажмите P.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>Теги и заметка статьи</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Теги статьи</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>Написать заметку к статье…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>Станут прежними статьи: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>Вернутся статьи: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>Исчезнут статьи: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>Станут прежними выделения: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>Вернутся выделения: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>Исчезнут выделения: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>Ничего не изменится: библиотека такая же, как тогда.</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>Станут прежними теги: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>Вернутся теги: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>Исчезнут теги: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>перед исправлением</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>повреждённая библиотека</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>сделана вручную</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>сделана автоматически</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>положена кем-то</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>Копия делается после каждого получаса изменений. Старые копии прореживаются.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выбор резервной копии</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>Полная копия</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>Полная копия…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>Библиотека не открывается, поэтому сравнить с ней нельзя.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Что изменит восстановление</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>статьи: {0}, выделения: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>Выделения и похожие статьи</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Удалена %n статья. Ctrl+Z вернёт её.</numerusform>
            <numerusform>Удалены %n статьи. Ctrl+Z вернёт их.</numerusform>
            <numerusform>Удалено %n статей. Ctrl+Z вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Выбранные статьи</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>Добавить цвет</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Изменить цвет</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить теги</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>Изменить границы выделения</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Удалить статью</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Удалить поиск</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удалить тег</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Описать тег</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Изменить сведения</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Изменить выделение</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>Принять прочтение</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>Импорт списка тегов</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>Объединение языков одного материала</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединить теги</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>Переместить статью</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>Разделение языков одного материала</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>Разделить два материала</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>Привязать выделение</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Чтение заметок обратно</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Прочитать страницу заново</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Убрать ленту</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>Убрать заголовок</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименовать тег</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Восстановление из корзины</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Разделить тег</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Теги статьи</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>Убрать цвет</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>Показать главы этой книги</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>Выделение не относится ни к одной статье.</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>Выделению не нашлось места в новом тексте статьи.</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>Цитата не совпадает с текстом статьи.</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>Сохранённая страница или картинка отсутствует или повреждена.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>Сохранённый файл ни к чему не относится.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>База данных повреждена.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Поисковый индекс повреждён.</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>Поисковый индекс отсутствует или устарел.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>Статьи: {0}, выделения: {1}, в поисковом индексе: {2}.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>Просматривается вся библиотека…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Исправление…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>В библиотеке есть проблемы. Исправление устраняет, что может, и сохраняет копию прежнего состояния.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Библиотека в порядке.</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>Лучшее прочтение</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>Проверьте страницу: прочитано, возможно, не всё.</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>Как прочитать эту страницу?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Другое прочтение</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>Добавить теги к статье…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>Теги статьи: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n фрагмент удалён. Ctrl+Z вернёт его.</numerusform>
            <numerusform>%n фрагмента удалено. Ctrl+Z вернёт их.</numerusform>
            <numerusform>%n фрагментов удалено. Ctrl+Z вернёт их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n фрагмент теперь с тегом «{0}». Ctrl+Z отменит это.</numerusform>
            <numerusform>%n фрагмента теперь с тегом «{0}». Ctrl+Z отменит это.</numerusform>
            <numerusform>%n фрагментов теперь с тегом «{0}». Ctrl+Z отменит это.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>Выбранные фрагменты</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>Свой цвет</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Цвета выделений</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Как выглядит</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>Как выглядит: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>Укажите, что для вас значит цвет, например «сомнительно». Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>убран, ещё используется</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Сделать или найти что угодно</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Использовано недавно</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>Больше не показаны как один материал. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Вернуться к статье</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Изменение {0} из {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>Сравнить этот снимок</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>Страница, какой она была сохранена тогда</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>Текст тот же; отличается только страница вокруг него</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>с этим</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>Фрагмент в статье</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>В Lectorium произошёл сбой. Всё сохранённое в безопасности; можно продолжить работу или выйти и запустить программу снова. В отчёте ниже нет текста ваших статей: пожалуйста, приложите его, если будете писать нам.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Сведения о статье</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление письма</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Справа налево</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Через запятую</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>Место в статье</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>Этот материал на языке</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>Выберите две или более статьи — один материал на разных языках.</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>Больше не показывается как тот же материал. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>Теперь это один материал: другие языки — под заголовком и в настройках. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>В этой системе нет шрифта для {0}: вместо знаков видны пустые рамки. Установите его, например Noto Sans CJK.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>Фрагмент отмечается не как {style}, а как {styles}.</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>Возможно, общественная сеть требует сначала войти, или часы этого компьютера идут неверно.</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>В теге должно быть от 1 до 1000 знаков.</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>Клавиша тега — одна буква, цифра или знак, а не {text}.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Статье нужен заголовок.</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>У статьи {article} уже есть этот адрес.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Выберите другое имя или запишите поверх.</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>Выберите «Проверить библиотеку» в меню «Файл» и исправьте её или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>Если это и нужно, запросите сам адрес в той сети.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>Если это и нужно, запросите сам адрес http.</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>Если в браузере на странице виден текст, сохраните её снова после полной загрузки.</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>Если она вам доступна, откройте её в браузере, сохраните там и импортируйте файл.</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>Импортируйте в неё страницу, чтобы создать её.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Установите более новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>Проверьте, верно ли написан адрес.</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>Освободите место или выберите другую папку; ничего не потеряно.</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>В файле {path} нет читаемого текста.</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>Между {start} и {end} нет текста; длина статьи в знаках: {length}.</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>Верните её на место или откройте другую; до тех пор ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>Сохраните страницу из браузера как HTML и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>Цвет {name} можно назвать иначе, но нельзя убрать.</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>Клавиша {key} уже ставит тег {tag}.</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>Библиотека в {path} была перемещена или удалена, пока была открыта.</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>Библиотека занята другой программой.</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>Библиотека повреждена: {reason}.</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>Сохранённый файл {what} отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>Ошибка шаблона в строке {line}: {reason}.</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>Цвет {name} уже есть.</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>Нет цвета {color}; есть {colors}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>Нет формата экспорта {format}; есть {formats}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Нет файла {path}.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>В папке {path} нет библиотеки.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Не найдено: {what}.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>Это нельзя отменить: с тех пор оно изменилось.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>Эта библиотека создана более новой версией Lectorium (схема {found}, здесь {known}).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Попробуйте позже.</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>Попробуйте, когда компьютер будет в сети.</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>Распакуйте внешний и импортируйте то, что было в нём.</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} сейчас не может отдать {path}: ответ {status}.</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} не отдаёт {path}: ответ {status}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Не удаётся прочитать {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Не удаётся записать {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>Не удалось прочитать {path}: процесс чтения аварийно завершился.</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} — архив внутри архива, он не открывается.</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>Файл {path} повреждён или не того типа, за который себя выдаёт: {reason}.</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} закрыт паролем или защитой от копирования, открыть его здесь нельзя.</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} — не лента и не указывает на ленту.</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} – не список тегов: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>Файлы такого типа Lectorium не читает: {path}.</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} — негодная резервная копия: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} не загружается: только адреса http и https, не {scheme}.</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} не найдено: {host} отвечает {status}.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} уже существует и создан не экспортом.</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>Файл {path} слишком велик: более {limit}.</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>Для {path} нужно более {limit} памяти; обработка прекращена.</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>Обработка {path} заняла больше {seconds} с и была прекращена.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} не загружено: адрес ведёт к {host} в частной сети.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} не загружено: перенаправлений больше {limit}.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} не загружено: перенаправляет на адрес без шифрования.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} не загружено: нет соединения с сетью.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} не загружено: сайта {host} не существует.</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} не загружено: {host} не подтверждает свою подлинность ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} не загружено: {host} не отвечает ({reason}).</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} — не дата вида 2026-05-01.</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} — не код языка вида en, pt-BR или zh-Hans.</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} — не веб-адрес.</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} не подходит для цвета: нужны имя не длиннее 60 знаков и #rrggbb.</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>«{name}» снова есть в библиотеке (статья {article}); сначала удалите её.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>Всё непрочитанное: %n</numerusform>
            <numerusform>Всё непрочитанное: %n</numerusform>
            <numerusform>Всё непрочитанное: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>Частые теги</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Продолжить чтение</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>Новое и непрочитанное</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Статей пока нет.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>Слова, которых прибыло за месяц</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n статья</numerusform>
            <numerusform>{0}: %n статьи</numerusform>
            <numerusform>{0}: %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>Библиография (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>Библиография (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Справка со сносками</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>Таблица выделений (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Веб-аннотации (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>Собственный шаблон</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>Все статьи ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По тегам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>Выбранные статьи ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>Выбранные фрагменты ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>Выделения с тегом</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>В папку, файл на каждую статью</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>В один файл</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>Список как сейчас ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>Показанные фрагменты ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>В буфер обмена</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>Найденное сохранённым поиском</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>С полным текстом статей и выделениями в нём</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>С изображениями</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>Записать поверх моих правок в файлах</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n статья экспортирована в {0}</numerusform>
            <numerusform>%n статьи экспортированы в {0}</numerusform>
            <numerusform>%n статей экспортировано в {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Принята %n правка. Ctrl+Z отменит.</numerusform>
            <numerusform>Приняты %n правки. Ctrl+Z отменит.</numerusform>
            <numerusform>Принято %n правок. Ctrl+Z отменит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Экспорт в папку</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>Прочитать заметки из папки</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Чтение заметок</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Уточнить поиск</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читаю</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>Адрес ленты или страницы, которая на неё указывает:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>Выбрать файл OPML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium выходит в сеть за лентой сейчас, а потом только когда вы её обновите.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Списки лент</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Сохранённые страницы</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Поиск в статье</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Учитывать диакритику</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Целые слова</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>«Лёд» не находит «лёд»</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>«е» не находит «ё»</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>«лёд» не находит «ледник»</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>Найдено выше: продолжено с начала</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>Начало пройдено: продолжено с конца</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>Конец пройден: продолжено с начала</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>Прочитано до конца</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>Прочитано: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>осталось {0} мин</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>Также: {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>Также опубликовали: {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>Другие публикации: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>Глава {0}: {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>из ленты агентства</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>И прежние</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>Загрузить и читать</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>За последние 24 часа ничего нового. F5 — спросить ещё раз.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>Показать и заголовки прежних дней</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>Заголовков пока нет. F5 — загрузить.</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>Все цвета</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цвету</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По тегу</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>Отбор: слова, теги</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Сортировать и отбирать выделения</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>Больше не найдено в тексте</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Выделения</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>Под отбор не подходит ни одно выделение. Esc показывает все.</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>Откройте статью, чтобы увидеть её выделения.</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>Выберите текст и нажмите H или укажите цвет, чтобы выделить его.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Выделения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>Импортировать нечего</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>остановлено до завершения</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>уже есть: {0}</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>импортировано: {0}</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>не прочитано: {0}</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>обновлено: {0}</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>Импорт был прерван.</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>Импорт был прерван: готово {0} из {1}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Импорт папки с сохранёнными страницами</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>Импорт сохранённых страниц</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>Пока ничего не импортировано или ничего не сорвалось.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>В буфере обмена нет ни файла, ни пути, ни веб-адреса.</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Enter копирует код</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Enter открывает таблицу отдельно</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Enter показывает изображение отдельно</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Код скопирован.</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>Копия сохранена: {0}.</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Проверить и исправить…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>Если закрыть сейчас, пропадёт несохранённое: %n изменение.</numerusform>
            <numerusform>Если закрыть сейчас, пропадёт несохранённое: %n изменения.</numerusform>
            <numerusform>Если закрыть сейчас, пропадёт несохранённое: %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>Теперь всё сохранено.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>Резервная копия не сделана: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>Ещё не сохранено, хранится здесь до возможности сохранить: %n изменение.</numerusform>
            <numerusform>Ещё не сохранено, хранится здесь до возможности сохранить: %n изменения.</numerusform>
            <numerusform>Ещё не сохранено, хранится здесь до возможности сохранить: %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>Восстановлено: статьи {0}, выделения {1}. Прежнее состояние — среди резервных копий.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>Библиотека повреждена ({0}). Лучше больше ничего в неё не записывать.</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>Эта библиотека лежит на сетевом диске ({0}). Пользуйтесь ею только с одного компьютера за раз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} синхронизирует папку этой библиотеки, а это может её повредить. Храните её в другом месте.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>На строку вперёд или назад; если виден курсор, двигает его</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>На страницу вперёд или назад</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Добавить клавишу</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Назад и вперёд</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>Показать курсор и двигать его</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Изменить клавишу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G, затем его клавиша</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>Дать тег с этой клавишей</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>В тексте: эти не меняются</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>Оставить открытое: окошко, курсор, выбранный текст</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>Нажмите новую клавишу для «{0}». Esc оставит как есть.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>Выбирать текст курсором</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Shift и клавиша, которая его двигает</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Одиночные клавиши не действуют, пока вы вводите текст в поле.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>В начало или в конец</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>боковые кнопки мыши</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} — клавиша команды {1}. Enter заберёт её; или нажмите другую.</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} везде что-то значит, её нельзя отдать. Нажмите другую клавишу.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>нет в библиотеке, но изменено вами: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>изменено вами: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>удалено вами: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>Оставлено как есть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>Эти блоки изменены или удалены в экспортированных файлах и оставлены так. Прочитайте заметки обратно, чтобы принять правки, или экспортируйте снова поверх них.</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>Новая библиотека: пустая папка</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Открыть библиотеку</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>Книга: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Фильтр по тегу</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Сначала длинные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Статей пока нет.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>С этим фильтром ничего нет.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>Сначала недавно опубликованные</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читаю</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>Сохранённый поиск: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Сначала короткие</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Снова показать все статьи</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>Снова показать все теги</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортировать список</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Тег: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>Он откроется в браузере, который выйдет в сеть.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Открыть этот адрес?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>Эта ссылка ведёт на {0}:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Эта ссылка ведёт на:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Выбрано: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчеркнуть</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Выбранное</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>Заметка для %n фрагмента</numerusform>
            <numerusform>Заметка для %n фрагментов</numerusform>
            <numerusform>Заметка для %n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>Она встанет под теми заметками, что уже есть.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Теги выбранного</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Выбор страниц</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Отбор страниц</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>Выбрано: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>Объединить тег с другим</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>Тегов: {0}, статей: {1}, выделений: {2}. Ctrl+Z отменит это.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>Статьи по запросу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Выделено с</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>Выделено по</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>Подходящие сайты</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Другие условия</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>Только фрагменты без тегов</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Опубликовано с</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Опубликовано по</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читаю</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>Состояние статьи</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>запрос, напр. гавань -лодки</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>Здесь: {0} %, абзац {1} из {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>Нет такого заголовка</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>Процент или абзац</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>К абзацу {0} из {1}</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>К {0} % текста</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>Введите число: 40 — это 40 %, или ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>выберите выделение без места и его отрывок</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>статья не выбрана</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>статья не открыта</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>нет подписок на ленты</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>в панели не выбрано выделение</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>фрагмент не выбран</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>в панели не выбран тег</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>сейчас невозможно</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>ничего не сравнивается</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>здесь ничего не выделено</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>ничего не ищется</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>в статье нет заголовков</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>нечего повторять</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>нечего отменять</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>пока некуда перейти</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>есть только один снимок</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>это не глава книги</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>К сноске</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>К сноске (Enter); Backspace возвращает</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n лента не ответила</numerusform>
            <numerusform>%n ленты не ответили</numerusform>
            <numerusform>%n лент не ответили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Убрана %n лента. Ctrl+Z вернёт её.</numerusform>
            <numerusform>Убраны %n ленты. Ctrl+Z вернёт их.</numerusform>
            <numerusform>Убрано %n лент. Ctrl+Z вернёт их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n новый заголовок</numerusform>
            <numerusform>%n новых заголовка</numerusform>
            <numerusform>%n новых заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>Все фрагменты</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>Статья и место</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цвету</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>По сайтам</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По тегам</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>Без этого тега</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>Один из этих тегов</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>Тег… (+ также, - без)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>И этот тег тоже</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Какие фрагменты</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>С вложенными</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>Слова во фрагментах</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>также {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>без {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>только {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>Таких фрагментов нет. Уберите одно из условий.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>Пока ничего не выделено. Откройте статью, выберите текст и нажмите H.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Фрагментов: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>выбрано: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>Без сайта</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>Больше не найдено в тексте</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>Заметка; Ctrl+Enter сохраняет её, Esc оставляет прежней</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Этого места больше нет в тексте. Выберите, куда его привязать, и нажмите P.</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Фрагменты рядом</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>Назад к статье</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>Другое выделение этих слов (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Цвета…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>Удалить выделение (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Выделить (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>Заметка (N); Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Заметка: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>Зачеркнуть (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Теги (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Подчеркнуть (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Напишите заметку…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Заметка и теги</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено как {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Принтер недоступен.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>В тексте больше нет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>сохранено {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>Закрыта скобка, которая не открывалась.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>Кавычка не закрыта: слова искались по отдельности.</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>Звёздочка ставится в конце слова.</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>Слово может отличаться не более чем на две буквы.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>После двоеточия ничего нет.</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>OR или NOT стоит без слов.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>В запросе слишком много частей: остальное пропущено.</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>Запрос слишком длинный: остальное пропущено.</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>Такого поля нет: его имя искалось как слово.</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>В запросе нет ни одного слова.</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>У этого поля нет такого значения: оно искалось как слова.</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>Это не дата. Пишите 2024, 2024-05, 2024-05-03, 2024-05..2024-07 или last-month.</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>Это не число. Пишите 2000, &gt;2000 или 100..500.</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>Это заняло слишком много времени: возможно, найдено не всё.</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>по тегу</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>в другой форме</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>в заголовке</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>В этих файлах ничего не изменено.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Чтение заметок обратно</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>Эти заметки и теги отличаются от библиотеки. Отмеченное будет принято.</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>изменено и здесь</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>Заголовки: {0}. Выделения: {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Ctrl+щелчок: в браузере)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>В вашей библиотеке: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>В этой статье нет сносок.</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>Lectorium не может открыть то, на что ведёт эта ссылка.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Проверить страницу</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Похожие</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>Отобрать неудачи</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Возможно, вы искали {0}?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>По запросу «{0}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>Искать с другим написанием</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>Индекс ещё создаётся: возможно, найдено не всё.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>Сохранить этот поиск как «{0}»</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>Экспорт этого поиска</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>Сохранённый поиск удалён. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>Поиск сохранён как «{0}».</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Записано в {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>Настройте его под себя</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Вернуть исходные</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Закрыть настройки</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>Приглушать изображения в тёмных темах</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>Направление этой статьи</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Для читателей с дислексией</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Шрифт системы</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>Размер шрифта в пикселях</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>Размер шрифта по ступеням</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Язык этой статьи</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Интервал между абзацами</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>По началу</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Режим чтения</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Справа налево</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Очень крупный</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>Очень мелкий</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>Выделения и настройки</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>Вся сохранённая страница вошла в статью</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад к статье</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Чтение сохранённой страницы</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Чтение сохранённой страницы…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>Вся сохранённая страница</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>Вся сохранённая страница. Серым, с пунктиром: не вошло в статью</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>Вся сохранённая страница</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>Что не вошло в статью, нельзя выделить.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>Отметьте выделения тега {0} и введите тег, который они должны получить.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Выделения</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>Разделить тег</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>Куда ведёт ссылка</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>Подходящие теги</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Фильтр по тегу</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%n тег записан в {0}.</numerusform>
            <numerusform>%n тега записано в {0}.</numerusform>
            <numerusform>%n тегов записано в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>Экспорт списка тегов</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>Импорт списка тегов</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>Тег удалён. Статей: {0}, выделений: {1}. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>Теги: новых {0}, изменено {1}. Ctrl+Z отменит это.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>Подходящие теги</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>Сведения о теге</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Найти тег</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>Тегов пока нет. Выделите отрывок, нажмите T и введите тег.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>Статьи по дате публикации</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n статья</numerusform>
            <numerusform>{0}: %n статьи</numerusform>
            <numerusform>{0}: %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Найдено: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>Инструменты чтения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n выделение</numerusform>
            <numerusform>%n выделения</numerusform>
            <numerusform>%n выделений</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить насовсем</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Фильтр корзины</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>Это нельзя отменить. Нажмите кнопку ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Что удалено</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>Удалённое можно вернуть в течение тридцати дней.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другую…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>Восстановите резервную копию: повреждённый файл сохраняется, сохранённые страницы не затрагиваются. Последней работы в копии может не быть.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>Эта библиотека не открывается</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>Снимки и другие публикации</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>Каждое сохранение страницы и другие публикации материала. Выберите две записи для сравнения.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Это другой материал</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>Только текст: {0} или Esc вернёт остальное.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>Пустая библиотека</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Перетащите сюда сохранённую страницу</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>Перетащите сюда сохранённую веб-страницу</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium хранит статьи на этом компьютере — чистыми для чтения, чтобы вы могли выделять важное и находить его снова.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Открыть библиотеку с примерами</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>Как сохранить страницу: откройте её в браузере, нажмите Ctrl+S, выберите «Веб-страница, полностью» и перетащите файл HTML сюда. Подойдёт и папка с сохранёнными страницами.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>Прерванный импорт</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>Сохранность библиотеки</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Что ещё не сохранено</translation>
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
            <numerusform>%n в минуту</numerusform>
            <numerusform>%n в минуту</numerusform>
            <numerusform>%n в минуту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идёт работа</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идёт работа</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>Добавить ленту…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>Следите за сайтом по его ленте: добавьте адрес ленты или сайта либо файл со списком из другой программы (OPML). Ленты запрашиваются, только когда вы их обновляете.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Лент пока нет</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>Подходящие теги</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
</context>
</TS>
