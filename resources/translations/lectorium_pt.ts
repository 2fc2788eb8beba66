<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Uma mesa de leitura para páginas da web salvas. Tudo fica neste computador; nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Sobre o Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Ícones: Lucide (ISC). Fontes: SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;tigo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Sobre o Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Adicionar feed…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>Outro destaque das mesmas palavras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups e restauração…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>Capturas e outras publicações…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Cursor no texto</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Verificar a biblioteca…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>Cores e seu significado…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>Comparar com a captura anterior</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>Copiar destaques como Markdown</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>Copiar os trechos escolhidos como Markdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Excluir artigos</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>Excluir os trechos escolhidos</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Excluir o destaque</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>Excluir os destaques escolhidos no painel</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Excluir a etiqueta</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>Detalhes e etiquetas…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>Esmaecer tudo menos um parágrafo</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Fazer ou achar qualquer coisa…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>Exportar a lista de etiquetas…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>Exportar esta busca…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>Buscar todas as manchetes listadas</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>Buscar na web…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Localizar no artigo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>Ir para um ponto…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;Destaque</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Manchetes</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Destacar a seleção</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Painel de destaques</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>Importar uma lista de etiquetas…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar pasta…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Última importação…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Painel da biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro ou escuro conforme o sistema</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>Listar os capítulos do livro</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>Marcar como a mesma reportagem em vários idiomas</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>Mesclar a etiqueta…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>Mover o fim uma palavra para a esquerda</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>Mover o fim uma palavra para a direita</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>Mover o início uma palavra para a esquerda</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>Mover o início uma palavra para a direita</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>Mover para lidos</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>Mover para “Lendo”</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>Mover para a entrada</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nova biblioteca…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Próximo artigo</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima alteração</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Próximo capítulo</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Próximo destaque</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Só o texto</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Sumário…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>Separar dos outros idiomas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>Colar um arquivo ou endereço</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>Colocar na seleção</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artigo anterior</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Destaque anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>Reler notas…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>Ler a página de novo…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>Artigos recentes…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>Atualizar os feeds</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>Remover os feeds e as manchetes escolhidos</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renomear a etiqueta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Pesquisar na biblioteca</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>Mostrar a próxima nota de rodapé</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>Mostrar os trechos da etiqueta</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Ordenar e filtrar os destaques</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>Dividir a etiqueta…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Riscar</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>Mesmas etiquetas da última vez</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Etiquetar o artigo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>Etiquetas dos itens escolhidos…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>A página salva inteira</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Lixeira…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>Duas colunas de trechos</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Sublinhar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Escrever uma nota sobre o artigo</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>Escrever uma nota sobre o trecho</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>Endereço da página, ou vários separados por espaços:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>Buscar na web</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>Se uma página exigir login, salve-a no navegador (Ctrl+S, “Página da web, completa”) e solte o arquivo nesta janela.</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>O Lectorium fica on-line para esta página e suas imagens, e para mais nada. O site fica sabendo o endereço da sua rede, mas não recebe cookies nem de onde você vem.</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n destaque copiado como Markdown.</numerusform>
            <numerusform>%n destaques copiados como Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>O trecho não está mais no texto. Selecione onde ele deve ficar e pressione P.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter salva</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota sobre o artigo</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>Etiquetas e nota do artigo</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Etiquetas do artigo</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>Escreva uma nota sobre o artigo…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>Artigos que voltariam a ser como eram: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>Artigos que voltariam: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>Artigos que desapareceriam: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>Destaques que voltariam a ser como eram: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>Destaques que voltariam: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>Destaques que desapareceriam: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>Nada mudaria: a biblioteca está como naquele momento.</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>Etiquetas que voltariam a ser como eram: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>Etiquetas que voltariam: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>Etiquetas que desapareceriam: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>antes de um reparo</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>biblioteca danificada</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>feito à mão</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>feito automaticamente</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>colocado ali por alguém</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>Uma cópia é feita após cada meia hora de alterações. As mais antigas são reduzidas.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>Cópia completa</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>Cópia completa…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>A biblioteca não abre, então nada pode ser comparado com ela.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Ainda não há nenhuma cópia.</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>O que a restauração mudaria</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>artigos: {0}, destaques: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>Destaques e artigos relacionados</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n artigo excluído. Ctrl+Z o traz de volta.</numerusform>
            <numerusform>%n artigos excluídos. Ctrl+Z os traz de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Artigos escolhidos</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>Adicionar cor</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Adicionar feed</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Alterar cor</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Alterar etiquetas</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>Alterar as pontas do destaque</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Excluir artigo</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Excluir destaque</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Excluir busca</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Excluir etiqueta</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Descrever etiqueta</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalhes</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Editar destaque</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>Aceitar a leitura</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>Importar lista de etiquetas</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>Unir idiomas de uma reportagem</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Mesclar etiquetas</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>Mover artigo</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>Separar idiomas de uma reportagem</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>Separar duas notícias</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>Colocar destaque</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Reler notas</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Ler a página de novo</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Remover feed</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>Remover manchete</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renomear busca</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurar da lixeira</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar busca</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Dividir etiqueta</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Etiquetar artigo</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>Remover cor</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>Listar os capítulos deste livro</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>Um destaque não pertence a nenhum artigo.</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>Um destaque não encontrou lugar no novo texto do artigo.</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>Uma citação não corresponde ao que está no artigo.</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>Uma página salva ou imagem está ausente ou danificada.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>Um arquivo guardado não pertence a nada.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>O banco de dados está danificado.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>O índice de busca está danificado.</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>O índice de busca está ausente ou atrasado.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>Artigos: {0}, destaques: {1}, no índice de busca: {2}.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Verificar a biblioteca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>Examinando toda a biblioteca…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>A biblioteca tem problemas. Um reparo conserta o que pode e guarda uma cópia do que havia antes.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>A biblioteca está em ordem.</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>Melhor leitura</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>Confira esta página: a leitura pode estar incompleta.</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>Como esta página deve ser lida?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Está bom</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Outra leitura</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>Etiquetar o artigo…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>Etiquetas do artigo: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n trecho excluído. Ctrl+Z traz de volta.</numerusform>
            <numerusform>%n trechos excluídos. Ctrl+Z traz de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n trecho agora tem a etiqueta “{0}”. Ctrl+Z desfaz.</numerusform>
            <numerusform>%n trechos agora têm a etiqueta “{0}”. Ctrl+Z desfaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>Trechos escolhidos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>Uma cor própria</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Cores dos destaques</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>Aparência: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>Diga o que uma cor significa para você, por exemplo “duvidoso”. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>removida, ainda em uso</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Fazer ou achar qualquer coisa</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artigos recentes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usado por último</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>Não são mais mostradas como a mesma notícia. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Voltar ao artigo</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Alteração {0} de {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>Comparar esta captura</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima alteração</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>A página como foi salva na época</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>O texto é o mesmo; só a página ao redor é diferente</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>com esta</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>O trecho em seu artigo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>O Lectorium encontrou uma falha. Tudo o que foi salvo está seguro; você pode continuar, ou sair e começar de novo. O relatório abaixo não contém texto dos seus artigos: inclua-o ao nos avisar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Detalhes do artigo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Da esquerda para a direita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Da direita para a esquerda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>Posição no artigo</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>Esta reportagem em</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>Escolha dois ou mais artigos que sejam a mesma reportagem em outros idiomas.</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>Não é mais mostrado como a mesma reportagem. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>Agora é a mesma reportagem: os outros idiomas estão sob o título e nas configurações. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>Este sistema não tem fonte para {0}: os sinais aparecem como caixas vazias. Instale uma, por exemplo Noto Sans CJK.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>Um trecho não é marcado com {style}, e sim com {styles}.</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>Talvez uma rede pública peça login antes, ou o relógio deste computador esteja errado.</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>Uma etiqueta precisa ter entre 1 e 1.000 caracteres.</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>A tecla de uma etiqueta é uma letra, um algarismo ou um sinal, não {text}.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Um artigo precisa de um título.</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>O artigo {article} já tem este endereço.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Escolha outro nome ou sobrescreva-o.</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>Escolha “Verificar a biblioteca” no menu Arquivo e repare-a, ou restaure um backup.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>Se é isso mesmo, peça diretamente o endereço dessa rede.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>Se é isso mesmo, peça diretamente o endereço http.</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>Se a página mostra texto no navegador, salve-a de novo quando terminar de carregar.</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>Se você pode lê-la, abra-a no navegador, salve-a lá e importe o arquivo.</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>Importe uma página nela para criá-la.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>Veja se o endereço está escrito corretamente.</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>Libere espaço ou escolha outro lugar; nada foi perdido.</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>Nenhum texto legível foi encontrado em {path}.</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>Não há texto entre {start} e {end}; o artigo tem {length} caracteres.</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>Devolva-a ao lugar ou abra outra; até lá nada é salvo.</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>Salve a página como HTML no navegador e importe esse arquivo.</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>A cor {name} pode ter outro nome, mas não ser removida.</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>A tecla {key} já põe a etiqueta {tag}.</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>A biblioteca em {path} foi movida ou excluída enquanto estava aberta.</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>A biblioteca está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>A biblioteca está danificada: {reason}.</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>O arquivo armazenado {what} está ausente ou danificado.</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>O modelo falha na linha {line}: {reason}.</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>Já existe uma cor {name}.</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>Não existe a cor {color}; existem {colors}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>Não existe o formato de exportação {format}; existem {formats}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Não existe o arquivo {path}.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>Não há biblioteca em {path}.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Não existe: {what}.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>Não é possível desfazer: houve mudanças desde então.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>Esta biblioteca foi feita por uma versão mais nova do Lectorium (esquema {found}, aqui {known}).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>Tente novamente quando este computador estiver on-line.</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>Descompacte o externo e importe o que havia nele.</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} não pode entregar {path} agora: responde {status}.</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} não entrega {path}: responde {status}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>Não foi possível ler {path}: o processo de leitura parou de funcionar.</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} é um arquivo compactado dentro de outro e não é aberto.</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} está danificado ou não é o que diz ser: {reason}.</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} está bloqueado por senha ou proteção contra cópia e não pode ser aberto aqui.</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} não é um feed nem indica nenhum.</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} não é uma lista de etiquetas: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} não é um tipo de arquivo que o Lectorium lê.</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} não é um backup íntegro: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} não é buscado: só endereços http e https, não {scheme}.</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} não existe: {host} responde {status}.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} já existe e não veio de uma exportação.</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} é grande demais: mais de {limit}.</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path} precisa de mais de {limit} de memória e foi abandonado.</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} levou mais de {seconds} segundos e foi abandonado.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} não foi buscado: leva a {host}, que fica em uma rede privada.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} não foi buscado: redireciona mais de {limit} vezes.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} não foi buscado: redireciona para um endereço sem criptografia.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} não foi buscado: não há conexão com a rede.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} não foi buscado: não existe site chamado {host}.</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} não foi buscado: {host} não conseguiu provar sua identidade ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} não foi buscado: {host} não responde ({reason}).</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} não é uma data como 2026-05-01.</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} não é um código de idioma como en, pt-BR ou zh-Hans.</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} não é um endereço da web.</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} não serve para uma cor: é preciso um nome de no máximo 60 caracteres e #rrggbb.</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>“{name}” está de novo na biblioteca (artigo {article}); exclua esse primeiro.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>%n não lido</numerusform>
            <numerusform>Todos os %n não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>Etiquetas mais usadas</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>Novo e não lido</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Ainda não há artigos.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Neste dia</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>Palavras em alta neste mês</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n artigo</numerusform>
            <numerusform>{0}: %n artigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>Bibliografia (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>Bibliografia (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Resumo com notas de rodapé</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>Tabela de destaques (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotações web (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>Um modelo meu</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>Todos os artigos ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artigo</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>Artigos escolhidos ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>Trechos escolhidos ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>Destaques com uma etiqueta</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>Em uma pasta, um arquivo por artigo</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>Em um só arquivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa salva</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>A lista como está ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>Os trechos mostrados ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>Para a área de transferência</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>O que uma pesquisa salva encontra</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>Com o texto completo, destaques no lugar</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>Com as imagens</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>Sobrescrever o que mudei nos arquivos</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n artigo exportado para {0}</numerusform>
            <numerusform>%n artigos exportados para {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n alteração incorporada. Ctrl+Z a desfaz.</numerusform>
            <numerusform>%n alterações incorporadas. Ctrl+Z as desfaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>Exportar para um arquivo</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar para uma pasta</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>Reler notas de uma pasta</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lendo notas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Refinar a busca</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Adicionar feed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>Endereço de um feed, ou de uma página que indique um:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>Escolher um arquivo OPML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>O Lectorium fica on-line agora para buscar o feed e, depois, só quando você o atualizar.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listas de feeds</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Páginas salvas</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Busca no artigo</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Diferenciar acentos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>“Gelo” não acha “gelo”</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>“e” não acha “é”</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>“sol” não acha “soldado”</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>Achado acima: continuou do início</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>O início passou: continuou do fim</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>O fim passou: continuou do início</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>Lido até o fim</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>Progresso da leitura: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>resta menos de um minuto</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>restam {0} min</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>Também em {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>Também publicado por {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>Também publicado: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>Capítulo {0} de {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>de um serviço de agência</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>Anteriores também</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>Buscar e ler</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Manchetes</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>Nada de novo nas últimas 24 horas. Pressione F5 para verificar de novo.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>Mostrar também manchetes de dias anteriores</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>Ainda não há manchetes. Pressione F5 para buscá-las.</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>Todas as cores</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por cor</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por posição</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>Filtro: palavras, etiquetas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Ordenar e filtrar os destaques</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>Não se encontra mais no texto</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>Nenhum destaque atende ao filtro. Esc mostra todos.</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>Abra um artigo para ver seus destaques.</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>Selecione um texto e pressione H, ou escolha uma cor, para destacá-lo.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>Nada foi encontrado para importar</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>interrompido antes do fim</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} já estavam aqui</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importados</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} ilegíveis</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} atualizados</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>Uma importação foi interrompida.</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>Uma importação foi interrompida: {0} de {1} feitas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Importar uma pasta de páginas salvas</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>Importar páginas salvas</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>Nada foi importado ainda, ou nada falhou.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>A área de transferência não contém arquivo, caminho nem endereço da web.</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Enter copia o código</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Enter abre a tabela em um painel próprio</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Enter mostra a imagem sozinha</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Abrir a tabela</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>O código foi copiado.</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>Backup feito em {0}.</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Verificar e reparar…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>Fechar agora perderia o que não foi salvo: %n alteração.</numerusform>
            <numerusform>Fechar agora perderia o que não foi salvo: %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>Agora está tudo salvo.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Eu sei</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>Nenhum backup foi feito: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>Ainda não salvo, mantido aqui até ser possível: %n alteração.</numerusform>
            <numerusform>Ainda não salvo, mantido aqui até ser possível: %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>Restaurado: artigos {0}, destaques {1}. O que havia antes está entre os backups.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>A biblioteca está danificada ({0}). Nada mais deve ser escrito nela.</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>Esta biblioteca está em uma unidade de rede ({0}). Use-a em um computador de cada vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} sincroniza a pasta desta biblioteca, o que pode danificá-la. Guarde-a em outro lugar.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>Uma linha adiante ou atrás; com o cursor visível, move-o</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>Uma página adiante ou atrás</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar tecla</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Voltar e avançar</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>Mostrar o cursor e movê-lo</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Mudar a tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Achar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G e depois a tecla dela</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>Dar a etiqueta que tem essa tecla</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>No texto: estas não mudam</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>Deixar o que está aberto: caixa, cursor, seleção</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>Pressione a nova tecla para “{0}”. Esc deixa como está.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>Selecionar com o cursor</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Shift e uma tecla que o move</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Teclas sozinhas não agem enquanto você digita em um campo.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>A nova tecla</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Ao início ou ao fim</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>os botões laterais do mouse</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} é a tecla de {1}. Enter a assume; ou pressione outra.</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} tem um sentido em todo lugar e não pode ser dada. Pressione outra tecla.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>fora da biblioteca, mas alterado por você: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>alterado por você: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>excluído por você: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>Deixado como está</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>Estes blocos foram alterados ou excluídos nos arquivos exportados e ficaram assim. Releia as notas para incorporar as mudanças, ou exporte de novo e sobrescreva-os.</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>Nova biblioteca: uma pasta vazia</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir uma biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>Livro: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Mais longos primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Ainda não há artigos.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Não há nada com este filtro.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>Publicados por último primeiro</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>Busca salva: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Mais curtos primeiro</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Mostrar todos os artigos de novo</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>Mostrar todas as etiquetas de novo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar a lista</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Etiqueta: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>Ele abre no seu navegador, que acessa a internet.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Abrir este endereço?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>Este link leva a {0}:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Este link leva a:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Escolhidos: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Riscar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Sublinhar</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>O que foi escolhido</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>Uma nota para %n trecho</numerusform>
            <numerusform>Uma nota para %n trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>Ela fica abaixo das notas que já existem.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Etiquetas dos itens escolhidos</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Escolher páginas</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Filtrar as páginas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} de {1} escolhidas</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>Mesclar uma etiqueta com outra</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>Etiquetas: {0}, artigos: {1}, destaques: {2}. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>Artigos que correspondem a</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Destacado a partir de</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>Destacado até</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>Sites correspondentes</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Mais condições</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>Só trechos sem etiqueta</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publicado a partir de</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publicado até</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>Estado do artigo</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>uma busca, p. ex. porto -barcos</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>Aqui: {0} %, parágrafo {1} de {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>Nenhum título assim</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>Porcentagem ou parágrafo</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artigos recentes</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>O início</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>O fim</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>O meio</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>Ao parágrafo {0} de {1}</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>A {0} % do texto</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>Digite um número: 40 para 40 %, ou ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>escolha um destaque sem lugar e selecione o trecho dele</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>nenhum artigo foi escolhido</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>nenhum artigo está aberto</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>nenhum feed é seguido</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>nenhum destaque foi escolhido no painel</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>nenhum trecho foi escolhido</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>nenhuma etiqueta foi escolhida no painel</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>nada é comparado</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>nada está destacado aqui</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>nada é pesquisado</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>o artigo não tem títulos</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>não há nada a refazer</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>não há nada a desfazer</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>ainda não há aonde ir</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>só há uma captura</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>este não é o capítulo de um livro</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>Nota de rodapé</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Ir para a nota</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>Ir para a nota (Enter); Backspace volta</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n feed não respondeu</numerusform>
            <numerusform>%n feeds não responderam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n feed removido. Ctrl+Z o traz de volta.</numerusform>
            <numerusform>%n feeds removidos. Ctrl+Z os traz de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n manchete nova</numerusform>
            <numerusform>%n manchetes novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>Todos os trechos</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>Artigo e posição</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artigo</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por cor</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por site</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>Sem esta etiqueta</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>Uma destas etiquetas</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>Etiqueta… (+ também, - não)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>Também esta etiqueta</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Quais trechos</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>Com as subetiquetas</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>Palavras nos trechos</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>também {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>não {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>só {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>Nenhum trecho é assim. Retire uma condição.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>Ainda não há nada destacado. Abra um artigo, selecione um texto e pressione H.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Trechos: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>escolhidos: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>Sem site</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>Não se encontra mais no texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>Nota; Ctrl+Enter salva, Esc deixa como estava</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>O trecho não está mais no texto. Selecione onde ele deve ficar e pressione P.</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Trechos lado a lado</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>Voltar ao artigo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>Outro destaque destas palavras (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Cores…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Excluir destaque</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>Excluir destaque (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Destacar (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>Nota (N); Ctrl+Enter salva</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>Riscar (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Etiquetas (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Sublinhar (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escreva uma nota…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Nota e etiquetas</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Salvo como {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Não foi possível acessar a impressora.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>Não está mais no texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>salvo em {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>Fecha-se um parêntese que não foi aberto.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Um parêntese não foi fechado.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>Faltam aspas de fechamento: as palavras foram buscadas uma a uma.</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>O asterisco vai no fim da palavra.</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>Uma palavra pode diferir em duas letras no máximo.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>Não há nada depois dos dois-pontos.</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>OR ou NOT está sozinho.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Há parênteses aninhados demais.</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>A busca tem partes demais: o resto foi ignorado.</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>A busca é longa demais: o resto foi ignorado.</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>Não existe esse campo: o nome foi buscado como palavra.</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>Não há nenhuma palavra nesta busca.</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>Este campo não tem esse valor: foi buscado como palavras.</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>Isto não é uma data. Escreva 2024, 2024-05, 2024-05-03, 2024-05..2024-07 ou last-month.</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>Isto não é um número. Escreva 2000, &gt;2000 ou 100..500.</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>Isto demorou demais: pode haver mais.</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>pela etiqueta</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>em outra forma</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>no título</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>Nada foi alterado nesses arquivos.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Reler notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>Estas notas e etiquetas diferem da biblioteca. O que está marcado é incorporado.</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>alterado aqui também</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>Títulos: {0}. Destaques: {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Ctrl+clique: no navegador)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>Na sua biblioteca: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>Este artigo não tem notas de rodapé.</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>Este link não leva a nada que o Lectorium abra.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Conferir esta página</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Nenhum artigo aberto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>Filtrar as falhas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Você quis dizer {0}?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>Nada encontrado para “{0}”.</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>Pesquisar com outra grafia</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>O índice está sendo criado: pode haver mais.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>Todos os artigos</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>Salvar esta busca como “{0}”</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>Exportar esta busca</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>Busca salva excluída. Ctrl+Z a traz de volta.</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>Busca salva como “{0}”.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Gravado em {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>Ajuste-o às suas necessidades</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alinhamento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fechar as configurações</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largura da coluna</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>Escurecer imagens em temas escuros</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>Direção deste artigo</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Para dislexia</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Fonte do sistema</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamanho da fonte</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>Tamanho da fonte em pixels</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>Tamanho da fonte em etapas</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Idioma deste artigo</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Da esquerda para a direita</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Espaçamento entre linhas</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espaço entre parágrafos</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Modo de leitura</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Da direita para a esquerda</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sem serifa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>Muito pequeno</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>Destaques e configurações</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>A página salva inteira está no artigo</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Voltar ao artigo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Lendo a página salva</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Lendo a página salva…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>A página salva inteira</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>A página salva inteira. Em cinza, com linha pontilhada: fora do artigo</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>A página salva inteira</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>O que ficou fora do artigo não pode ser destacado.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>Escolha destaques de {0} e digite a etiqueta que devem ter.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>Dividir uma etiqueta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>Para onde o link leva</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>Etiquetas correspondentes</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%n etiqueta gravada em {0}.</numerusform>
            <numerusform>%n etiquetas gravadas em {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>Exportar a lista de etiquetas</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>Importar uma lista de etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>Etiqueta excluída. Artigos: {0}, destaques: {1}. Ctrl+Z a traz de volta.</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>Etiquetas: {0} novas, {1} alteradas. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>Etiquetas correspondentes</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>Detalhes da etiqueta</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Procurar uma etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>Ainda não há etiquetas. Selecione um trecho, pressione T e digite uma.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>Artigos por data de publicação</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n artigo</numerusform>
            <numerusform>{0}: %n artigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>Localizar no artigo</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Encontrado: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Nenhum artigo aberto</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>Ferramentas de leitura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n destaque</numerusform>
            <numerusform>%n destaques</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Filtrar a lixeira</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>Isto não pode ser desfeito. Aperte o botão de novo para continuar.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>O que foi excluído</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>O que foi excluído pode ser recuperado durante trinta dias.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nova biblioteca…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir outra…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>Restaure um backup: o arquivo danificado é mantido e as páginas salvas não são tocadas. Seu trabalho mais recente pode não estar nele.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>Esta biblioteca não abre</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>Capturas e outras publicações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>Cada vez que a página foi salva e quem mais publicou a notícia. Escolha dois para comparar.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Não é a mesma notícia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>Só o texto: {0} ou Esc traz o resto de volta.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>Uma biblioteca vazia</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Solte uma página salva aqui</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>Solte uma página da web salva aqui</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>O Lectorium guarda artigos neste computador, limpos para ler, para você destacar e reencontrar.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>Para salvar uma página: abra-a no navegador, pressione Ctrl+S, escolha “Página da web, completa” e solte o arquivo HTML aqui. Uma pasta de páginas salvas também serve.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>Uma importação interrompida</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artigos recentes</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliotecas recentes</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>Segurança da biblioteca</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>O que ainda não foi salvo</translation>
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
            <numerusform>%n por minuto</numerusform>
            <numerusform>%n por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>falta %n min</numerusform>
            <numerusform>faltam %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabalho em andamento</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabalho em andamento</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>Nota de rodapé</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>Adicionar feed…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>Siga um site pelo feed: adicione o endereço do feed ou do site, ou o arquivo com a lista de outro leitor (OPML). Os feeds só são consultados quando você os atualiza.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Ainda não há feeds</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>Etiquetas correspondentes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
</TS>
