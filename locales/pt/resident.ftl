# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Antes de começar
section-who = Quem está aqui
section-reason = Porque veio
section-danger = O que não pode esperar
section-topics = A sua pergunta
section-person = O que lhe convém
section-helpers = Quem já lhe dá ajuda
section-likes = O que gosta de fazer
section-share = Quem pode saber o quê
section-contact = Contacto mais tarde

## Overal

choice-unknown = Não sei
choice-declined = Prefiro não dizer
choice-yes-no-yes = Sim
choice-yes-no-no = Não

## Voor we beginnen

question-keep = Podemos guardar o que nos conta?
    .hint = Guardamos só as suas respostas, até doze meses depois do último contacto. Só os voluntários deste atendimento as veem. Pode recusar tudo.
choice-keep-keep = Sim, guardem as minhas respostas
choice-keep-nothing = Não, não guardem nada

## Wie is er

question-for-whom = Para quem procura ajuda?
choice-for-whom-self = Para mim
choice-for-whom-other = Para outra pessoa
choice-for-whom-carer = Cuido de alguém e procuro ajuda

question-sent-by = Alguém lhe disse que podia vir aqui?
    .hint = Se quiser, podemos dizer a essa pessoa que veio.
choice-sent-by-nobody = Não, venho por minha vontade
choice-sent-by-doctor = O médico de família (huisarts) ou o consultório
choice-sent-by-school = A escola
choice-sent-by-municipality = A câmara municipal (gemeente)
choice-sent-by-neighbour = Um vizinho ou conhecido
choice-sent-by-other = Outra pessoa

question-at-table = Quem veio consigo?
    .hint = Também pode falar a sós connosco, se preferir.
choice-at-table-nobody = Ninguém, venho só eu
choice-at-table-family = Família
choice-at-table-friend = Um amigo ou uma amiga
choice-at-table-interpreter = Um intérprete
choice-at-table-professional = Alguém que ajuda por profissão (hulpverlener)
choice-at-table-child = Uma criança

question-at-table-child = Há outra pessoa que possa traduzir, em vez da criança?
    .hint = Para uma criança isto é pesado. Um adulto é melhor, mesmo por telefone.

## Waarvoor u komt

question-story = Conte-nos: porque veio ter connosco?
    .hint = Com as suas palavras. Pode ser curto.

question-topics = De que se trata?
    .hint = Pode escolher várias coisas. Também pode apontar para uma imagem.
choice-topics-money = Dinheiro e dívidas
choice-topics-letters = Cartas e formulários
choice-topics-rights = Subsídios (uitkering) e direitos
choice-topics-housing = Habitação
choice-topics-food = Comida, roupa e coisas
choice-topics-health = Saúde
choice-topics-home = Ajuda em casa
choice-topics-mobility = Conseguir ir aos sítios
choice-topics-mind = Preocupações, stress e tristeza
choice-topics-contact = Conhecer pessoas
choice-topics-meaning = Sentido da vida e fazer algo pelos outros
choice-topics-language = Aprender holandês
choice-topics-digital = Telemóvel e computador
choice-topics-work = Trabalho e voluntariado
choice-topics-children = Filhos e educação
choice-topics-caring = Cuidar de alguém
choice-topics-safety = Estar em segurança
choice-topics-residence = Chegada recente ou perguntas sobre a residência

## Wat niet kan wachten

question-safe-now = Está em segurança agora, aqui e em casa?
    .hint = Agora não precisa de explicar nada. Também pode dizer mais tarde.

question-unsafe-where = Quer contar-nos onde não é seguro?
    .hint = Também pode apontar, ou passar à frente.
choice-unsafe-where-home = Em minha casa
choice-unsafe-where-here = Aqui, neste momento
choice-unsafe-where-street = Na rua ou no bairro
choice-unsafe-where-child = Para uma criança
choice-unsafe-where-elder = Para uma pessoa idosa que conheço

question-urgent = Há alguma coisa que tenha de ser tratada hoje ou amanhã?
    .hint = Então começamos por aí.
choice-urgent-none = Não, pode esperar
choice-urgent-eviction = Tenho de sair da minha casa
choice-urgent-cut-off = Cortaram o gás, a luz ou a água
choice-urgent-food = Não há comida
choice-urgent-bed = Não tenho onde dormir esta noite
choice-urgent-medicine = Acabaram os meus medicamentos
choice-urgent-confused = De repente, alguém está muito confuso e desorientado

question-eviction-date = Em que data tem de sair da sua casa?
    .hint = Vejam a carta em conjunto. Não há carta ou data? Passe à frente.

question-cut-off = O gás, a luz e a água ainda funcionam?
choice-cut-off-on = Sim, funciona tudo
choice-cut-off-warned = Sim, mas há um aviso
choice-cut-off-off = Não, algo foi cortado

question-eaten = Tem hoje comida suficiente?
    .hint = Também para as pessoas que vivem consigo.

question-sleep-tonight = Tem onde dormir esta noite?
    .hint = O sofá de alguém também conta.

question-medicine = Tem para hoje os medicamentos de que precisa?
    .hint = Não precisa de dizer quais. Não toma nada? Então escolha «sim».

## Geld en schulden

question-money-what = O que se passa com o dinheiro?
    .hint = Pode escolher várias coisas. Acontece a muita gente.
choice-money-what-debts = Tenho dívidas
choice-money-what-budget = O dinheiro não me chega
choice-money-what-bills = Não consigo pagar uma conta
choice-money-what-bailiff = O agente de execução (deurwaarder) escreve ou vem
choice-money-what-emergency = Agora não tenho dinheiro para o necessário

question-money-behind = Tem algum destes pagamentos em atraso?
choice-money-behind-none = Não
choice-money-behind-rent = Renda
choice-money-behind-energy = Gás, luz ou água
choice-money-behind-insurance = Seguro de saúde (zorgverzekering)
choice-money-behind-other = Outra coisa

## Brieven en formulieren

question-letters-what = O que quer fazer com a carta ou o formulário?
    .hint = Tem a carta consigo? Pode pô-la na mesa.
choice-letters-what-understand = Perceber o que lá está
choice-letters-what-forms = Preencher um formulário
choice-letters-what-reply = Responder
choice-letters-what-tax = Tratar dos impostos
choice-letters-what-order = Pôr os meus papéis em ordem

question-letters-date = Até que data tem de ter alguma coisa pronta?
    .hint = Procuramos a data juntos na carta. Não há data? Passe à frente.

## Uitkering en recht

question-rights-what = Sobre o que tem uma pergunta?
choice-rights-what-benefit = Um subsídio (uitkering)
choice-rights-what-allowance = Apoios para despesas (toeslagen)
choice-rights-what-minima = Ajuda para quem ganha pouco
choice-rights-what-objection = Não concordo com uma decisão
choice-rights-what-legal-advice = Quero alguém que conheça a lei

question-rights-meeting = Tem em breve uma reunião e quer que alguém vá consigo?
    .hint = Por exemplo com a câmara municipal (gemeente), sobre ajuda ou um subsídio.

## Wonen

question-housing-what = O que se passa com a habitação?
choice-housing-what-rent = Tenho dificuldade em pagar a renda
choice-housing-what-eviction = Talvez tenha de sair da minha casa
choice-housing-what-search = Procuro casa ou quarto
choice-housing-what-repair = Há algo estragado ou humidade
choice-housing-what-neighbours = Há discussões ou problemas com vizinhos

question-rent-behind = Tem rendas em atraso?
    .hint = Então procuramos também ajuda com o pagamento.

## Eten, kleding en spullen

question-food-what = De que precisa?
choice-food-what-parcel = Compras ou um cabaz de alimentos (voedselpakket)
choice-food-what-meal = Uma refeição quente
choice-food-what-clothes = Roupa
choice-food-what-furniture = Móveis ou coisas para a casa
choice-food-what-child-goods = Coisas para uma criança

question-food-together = Gostaria de comer com outras pessoas?

## Gezondheid

question-health-what = Em que precisa de ajuda?
    .hint = Não precisa de dizer o que tem.
choice-health-what-gp = Encontrar um médico de família (huisarts) ou falar com ele
choice-health-what-insurance = Perguntas sobre o seguro de saúde (zorgverzekering)
choice-health-what-nursing = Ajuda para me lavar, com uma ferida ou com medicamentos
choice-health-what-exercise = Mexer-me mais
choice-health-what-memory = Esqueço-me de muita coisa

question-health-doctor = Tem médico de família (huisarts)?

## Hulp in huis

question-home-what = Que ajuda procura em casa?
choice-home-what-cleaning = Limpar
choice-home-what-shopping = Fazer compras
choice-home-what-odd-jobs = Pequenos arranjos e jardim
choice-home-what-meals = Cozinhar ou refeições em minha casa
choice-home-what-adaptation = Uma casa mais fácil e segura

question-home-stairs = As escadas, a banheira ou os degraus das portas são difíceis para si?
    .hint = Ou tem medo de cair?

## Ergens komen

question-mobility-what = O que tornaria mais fácil ir aos sítios?
choice-mobility-what-transport = Transporte
choice-mobility-what-accompany = Alguém que vá comigo
choice-mobility-what-aids = Um equipamento de apoio, como um andarilho (rollator)
choice-mobility-what-indoors = Ajuda para andar em casa

question-mobility-out = Sai de casa tantas vezes como quer?

## Zorgen, stress en verdriet

question-mind-what = O que está a ser pesado para si?
    .hint = Escolha o que for mais parecido. Não precisa de explicar nada.
choice-mind-what-stress = Stress, pensar demasiado ou dormir mal
choice-mind-what-low = Sinto tristeza ou um vazio
choice-mind-what-grief = Sinto falta de alguém que já cá não está
choice-mind-what-addiction = Álcool, drogas, jogo a dinheiro ou videojogos
choice-mind-what-recovery = Quero voltar a pôr-me de pé
choice-mind-what-relative = Preocupo-me com alguém

question-mind-dark = Às vezes pensa que já não quer viver?
    .hint = Perguntamos isto a todas as pessoas que passam por um momento difícil. Pode falar com franqueza.

question-mind-doctor = Já contou isto a um médico de família (huisarts)?

## Mensen ontmoeten

question-contact-what = De que gostaria?
choice-contact-what-coffee = Tomar café em algum lado
choice-contact-what-buddy = Uma pessoa para fazer coisas comigo (maatje)
choice-contact-what-group = Um grupo ou uma atividade
choice-contact-what-phone = Alguém que me telefone às vezes
choice-contact-what-visits = Alguém que venha a minha casa fazer uma visita

question-contact-first-time = Quer que alguém vá consigo da primeira vez?

## Zin en iets voor een ander doen

question-meaning-what = O que lhe agrada?
choice-meaning-what-talk = Uma boa conversa sobre a vida
choice-meaning-what-faith = Um lugar para rezar ou estar em silêncio
choice-meaning-what-culture = Música, arte ou cultura
choice-meaning-what-nature = Jardim, animais ou natureza
choice-meaning-what-helping = Fazer algo por outra pessoa
choice-meaning-what-skills = Mostrar o que sei fazer

question-meaning-grow = Gostaria talvez, mais tarde, de fazer disto o seu trabalho?
    .hint = Não é preciso. Também pode ser só por gosto.

## Nederlands leren

question-language-what = O que procura?
choice-language-what-dutch = Aprender holandês desde o início
choice-language-what-practice = Falar e praticar holandês
choice-language-what-reading = Ler e escrever melhor
choice-language-what-course = Um curso ou grupo de aulas

question-language-for = Para que quer usar a língua?
choice-language-for-daily = Todos os dias, no bairro
choice-language-for-letters = Cartas e marcações
choice-language-for-work = Trabalho
choice-language-for-children = A escola dos filhos

## Telefoon en computer

question-digital-what = Em que quer ajuda?
choice-digital-what-device = Conseguir um computador ou telemóvel
choice-digital-what-digid = DigiD e sites do Estado
choice-digital-what-course = Aprender a usar o computador
choice-digital-what-phone = Perceber o meu telemóvel

question-digital-have = Tem um telemóvel ou computador que funcione bem?

## Werk en vrijwilligerswerk

question-work-what = De que gostaria?
choice-work-what-job = Trabalho pago
choice-work-what-volunteering = Voluntariado (vrijwilligerswerk)
choice-work-what-learning-place = Um lugar onde se aprende no trabalho
choice-work-what-skills = Descobrir o que sei fazer
choice-work-what-business = Começar algo meu

question-work-benefit = Quer primeiro saber o que o trabalho muda no seu subsídio (uitkering)?
    .hint = É bom perguntar antes de começar.

## Kinderen en opvoeden

question-children-what = De que se trata?
choice-children-what-upbringing = Educar os filhos
choice-children-what-homework = Escola e trabalhos de casa
choice-children-what-play = Brincar, desporto e passeios
choice-children-what-baby = Gravidez ou um bebé
choice-children-what-teen = Um adolescente ou jovem

question-children-age = Que idade tem a criança?
    .hint = São mais crianças? Escolha a criança de quem se trata agora.

## Zorgen voor iemand

question-caring-what = O que seria uma ajuda para si?
    .hint = Cuida de outra pessoa. Também pensamos em si.
choice-caring-what-support = Alguém que pense comigo
choice-caring-what-respite = Descansar às vezes dos cuidados
choice-caring-what-overview = Ajuda para organizar tudo
choice-caring-what-dementia = Cuidar de alguém que se esquece muito
choice-caring-what-young = Sou jovem e ajudo muito em casa

question-caring-hours = Quantas horas por semana isso leva, mais ou menos?
    .hint = Organizar e vigiar também contam. Basta uma estimativa.

question-caring-rest = Fica-lhe tempo e descanso suficientes para si?

## Veilig zijn

question-safety-what = O que lhe causa preocupação?
    .hint = Conte só o que quiser.
choice-safety-what-home = Discussões, ameaças ou pancada em casa
choice-safety-what-child = Uma criança que não está bem
choice-safety-what-elder = Uma pessoa idosa que é maltratada
choice-safety-what-street = A rua ou o bairro

question-safety-place = Pode ir hoje para um lugar onde esteja em segurança?

## Nieuw hier of vragen over verblijf

question-residence-what = Em que precisa de ajuda?
    .hint = Não precisa de mostrar documentos. Nunca os pedimos.
choice-residence-what-status = Perguntas sobre poder ficar
choice-residence-what-newcomer = Cheguei há pouco e quero orientar-me
choice-residence-what-no-papers-asked = Ajuda onde ninguém pede documentos
choice-residence-what-family = Trazer a minha família para cá

question-residence-guide = Quer alguém que lhe mostre o bairro?

## Wat bij u past

question-neighbourhood = Em que bairro vive?
    .hint = Basta o nome do bairro ou de uma praça. Não é preciso a morada.

question-postcode = Quais são os algarismos do seu código postal?
    .hint = Só os algarismos, sem as letras. Assim procuramos perto.

question-age-band = Que idade tem, mais ou menos?
    .hint = Alguns lugares são só para jovens, outros só para pessoas mais velhas.
choice-age-band-under-18 = Menos de 18 anos
choice-age-band-18-26 = De 18 a 26 anos
choice-age-band-27-66 = De 27 a 66 anos
choice-age-band-67-plus = 67 anos ou mais

question-languages = Em que línguas gosta de falar?
    .hint = Pode escolher várias.
choice-languages-nl = Holandês
choice-languages-en = Inglês
choice-languages-tr = Turco
choice-languages-ar = Árabe
choice-languages-rif = Berbere (tarifit)
choice-languages-fa = Farsi ou dari
choice-languages-ti = Tigrínia
choice-languages-so = Somali
choice-languages-pl = Polaco
choice-languages-uk = Ucraniano
choice-languages-es = Espanhol
choice-languages-fr = Francês
choice-languages-zh = Chinês
choice-languages-pap = Papiamento
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Romeno
choice-languages-bg = Búlgaro
choice-languages-pt = Português
choice-languages-ru = Russo
choice-languages-am = Amárico
choice-languages-ku = Curdo
choice-languages-other = Outra língua

question-walk = Até onde consegue andar a pé sem ser demasiado?
    .hint = Com bengala ou andarilho (rollator) também conta.
choice-walk-five-minutes = Um bocadinho, cinco minutos
choice-walk-ten-minutes = Dez minutos
choice-walk-twenty-minutes = Vinte minutos
choice-walk-far = Longe, sem problema
choice-walk-wheels = De bicicleta, scooter de mobilidade (scootmobiel), autocarro ou carro
choice-walk-at-home = Quase não saio de casa

question-wishes = O que é importante para si na ajuda?
    .hint = Pode escolher várias coisas. Também pode não escolher nada.
choice-wishes-woman = Uma mulher
choice-wishes-man = Um homem
choice-wishes-own-language = Alguém que fale a minha língua
choice-wishes-at-home = Em minha casa
choice-wishes-alone = Com uma só pessoa
choice-wishes-group = Em grupo

question-group-for = A que tipo de lugar gosta de ir?
    .hint = Escolha só o que lhe agradar. Pode passar à frente.
choice-group-for-women = Para mulheres
choice-group-for-men = Para homens
choice-group-for-young = Para jovens
choice-group-for-older = Para pessoas idosas
choice-group-for-parents = Para mães e pais
choice-group-for-newcomers = Para quem chegou há pouco à Holanda
choice-group-for-students = Para estudantes
choice-group-for-disability = Para pessoas com deficiência
choice-group-for-lgbt = Para pessoas LGBTI+

question-when = Quando lhe dá jeito?
choice-when-morning = De manhã
choice-when-afternoon = À tarde
choice-when-evening = À noite
choice-when-weekend = Ao fim de semana

## Wie u al helpt

question-helpers = Há alguém que lhe dá ajuda, ou que já ajudou antes?
    .hint = Muitas vezes o melhor é uma cara conhecida. Pode indicar várias pessoas.

question-helper-who = Quem é?
choice-helper-who-family = Família
choice-helper-who-friend = Um amigo ou uma amiga
choice-helper-who-neighbour = Um vizinho ou uma vizinha
choice-helper-who-volunteer = Um voluntário
choice-helper-who-professional = Alguém que ajuda por profissão (hulpverlener)
choice-helper-who-other = Outra pessoa

question-helper-what = Em que ajuda esta pessoa?
    .hint = Pode dizer também o lugar, por exemplo um centro de bairro (buurthuis).

question-helper-earlier-good = Gostou desta ajuda?

question-not-involve = Quem não pode saber disto?
    .hint = Então não dizemos nada a essa pessoa ou a esse lugar. Ninguém? Passe à frente.

## Wat u graag doet

question-likes = O que gosta de fazer ou sabe fazer bem?
    .hint = Há lugares onde ficam contentes com isso.
choice-likes-cooking = Cozinhar ou fazer bolos
choice-likes-handcraft = Costurar, tricotar ou fazer trabalhos manuais
choice-likes-language = Falar a minha língua ou traduzir
choice-likes-gardening = Jardinagem
choice-likes-company = Fazer companhia a alguém
choice-likes-odd-jobs = Pequenos arranjos
choice-likes-music = Música ou cantar
choice-likes-childcare = Tomar conta de crianças
choice-likes-computer = Ajudar com telemóvel ou computador

question-can-offer = O que gostaria de fazer com isso por outra pessoa?
    .hint = Não precisa de ser uma coisa grande. Nada também está bem.

## Wie wat mag weten

question-share = Com quem podemos falar para procurar ajuda para si?
    .hint = Perguntamos sempre outra vez, para cada lugar em separado.
choice-share-none = Com ninguém
choice-share-informal = Com voluntários do bairro
choice-share-formal = Com pessoas que ajudam por profissão (hulpverleners)
choice-share-doctor = Com o meu médico de família (huisarts)

## Later contact

question-contact-ok = Podemos perguntar mais tarde como está?
    .hint = Se disser que não, não incomodamos. Pode sempre voltar cá.
choice-contact-ok-yes = Sim, podem
choice-contact-ok-no = Não, prefiro não ter contacto

question-contact-how = Como prefere?
choice-contact-how-phone = Telefonar
choice-contact-how-message = Mandar uma mensagem
choice-contact-how-visit = Passar por minha casa
choice-contact-how-desk = Eu volto cá

question-contact-number = Para que número ou morada?

question-contact-safe-time = Quando pode falar com calma?
    .hint = Escolha um momento em que ninguém ouça, se preferir.

question-safety-on-paper = Quer levar isto em papel?
    .hint = Só se o papel não for encontrado por quem não o deve ver. «Não» também está bem.

## Onderwerpen

domain-money = Dinheiro e dívidas
domain-letters = Cartas e formulários
domain-rights = Subsídios (uitkering) e direitos
domain-housing = Habitação
domain-food = Comida, roupa e coisas
domain-health = Saúde
domain-home = Ajuda em casa
domain-mobility = Conseguir ir aos sítios
domain-mind = Preocupações, stress e tristeza
domain-contact = Conhecer pessoas
domain-meaning = Sentido da vida e fazer algo pelos outros
domain-language = Aprender holandês
domain-digital = Telemóvel e computador
domain-work = Trabalho e voluntariado
domain-children = Filhos e educação
domain-caring = Cuidar de alguém
domain-safety = Estar em segurança
domain-residence = Chegada recente ou perguntas sobre a residência

## Waar hulp bij kan

need-money-debts = Ajuda com dívidas
need-money-budget = Fazer o dinheiro chegar ao fim do mês
need-money-bills = Pagar contas
need-money-bailiff = Ajuda com o agente de execução (deurwaarder)
need-money-emergency = Dinheiro para o mais necessário

need-letters-understand = Perceber cartas
need-letters-forms = Preencher formulários
need-letters-reply = Responder a uma carta
need-letters-tax = Ajuda com os impostos
need-letters-order = Pôr os papéis em ordem

need-rights-benefit = Perguntas sobre um subsídio (uitkering)
need-rights-allowance = Perguntas sobre apoios para despesas (toeslagen)
need-rights-minima = Ajuda para quem ganha pouco
need-rights-objection = Não concordar com uma decisão
need-rights-legal-advice = Conselhos sobre os seus direitos

need-housing-rent = Pagar a renda
need-housing-eviction = Poder ficar na sua casa
need-housing-search = Um lugar para viver
need-housing-repair = Reparações e humidade em casa
need-housing-neighbours = Problemas com vizinhos

need-food-parcel = Compras ou cabaz de alimentos (voedselpakket)
need-food-meal = Uma refeição quente
need-food-clothes = Roupa
need-food-furniture = Móveis e coisas para a casa
need-food-child-goods = Coisas para crianças

need-health-gp = Falar com um médico de família (huisarts)
need-health-insurance = Perguntas sobre o seguro de saúde (zorgverzekering)
need-health-nursing = Cuidados em casa
need-health-exercise = Mexer-se mais
need-health-memory = Perguntas sobre esquecimentos

need-home-cleaning = Limpeza em casa
need-home-shopping = Fazer compras
need-home-odd-jobs = Pequenos arranjos em casa e no jardim
need-home-meals = Cozinhar ou refeições em sua casa
need-home-adaptation = Uma casa mais segura e fácil

need-mobility-transport = Transporte
need-mobility-accompany = Alguém que vá consigo
need-mobility-aids = Equipamentos de apoio, como um andarilho (rollator)
need-mobility-indoors = Andar em casa

need-mind-stress = Stress e preocupações
need-mind-low = Apoio quando sente tristeza
need-mind-grief = Luto e saudade
need-mind-addiction = Beber, consumir ou jogar menos
need-mind-recovery = Voltar a pôr-se de pé
need-mind-relative = Preocupação com alguém que está mal

need-contact-coffee = Um lugar para café e conversa
need-contact-buddy = Uma pessoa para fazer coisas consigo (maatje)
need-contact-group = Um grupo ou uma atividade
need-contact-phone = Alguém que lhe telefone às vezes
need-contact-visits = Alguém que vá a sua casa fazer uma visita

need-meaning-talk = Uma boa conversa sobre a vida
need-meaning-faith = Um lugar para rezar ou estar em silêncio
need-meaning-culture = Música, arte e cultura
need-meaning-nature = Jardim, animais e natureza
need-meaning-helping = Fazer algo por outra pessoa
need-meaning-skills = Mostrar o que sabe fazer

need-language-dutch = Aprender holandês
need-language-practice = Falar e praticar holandês
need-language-reading = Ler e escrever melhor
need-language-course = Um curso ou grupo de aulas

need-digital-device = Um computador ou telemóvel
need-digital-digid = Ajuda com DigiD e sites
need-digital-course = Aprender a usar o computador
need-digital-phone = Aprender a usar o seu telemóvel

need-work-job = Encontrar trabalho pago
need-work-volunteering = Voluntariado (vrijwilligerswerk)
need-work-learning-place = Um lugar onde se aprende no trabalho
need-work-skills = Descobrir o que sabe fazer
need-work-business = Começar algo seu

need-children-upbringing = Ajuda para educar os filhos
need-children-homework = Escola e trabalhos de casa
need-children-play = Brincar, desporto e passeios
need-children-baby = Gravidez ou um bebé
need-children-teen = Perguntas sobre adolescentes e jovens

need-caring-support = Apoio se cuida de alguém
need-caring-respite = Descansar às vezes dos cuidados
need-caring-overview = Ajuda para organizar tudo
need-caring-dementia = Cuidar de alguém que se esquece muito
need-caring-young = Ser jovem e ajudar muito em casa

need-safety-home = Estar em segurança em casa
need-safety-child = Uma casa segura para uma criança
need-safety-elder = Segurança para uma pessoa idosa
need-safety-street = Estar em segurança no bairro

need-residence-status = Perguntas sobre poder ficar
need-residence-newcomer = Orientar-se quando chegou há pouco
need-residence-undocumented = Ajuda sem perguntas sobre documentos
need-residence-family = Trazer a família para cá

## Wat zij doen

role-listen = ouvir
role-visit = visitar
role-go-along = ir consigo
role-explain-letters = explicar cartas
role-fill-forms = preencher formulários
role-sort-papers = pôr os papéis em ordem
role-budget-coaching = ajudar a fazer o dinheiro chegar
role-debt-arrangement = resolver dívidas
role-legal-advice = aconselhar sobre os seus direitos
role-mediate = ajudar quando há uma discussão
role-practical-help = dar uma mão
role-cook-together = cozinhar em conjunto
role-eat-together = comer em conjunto
role-activities = fazer atividades
role-talk-group = conversar em grupo
role-language-practice = praticar a língua
role-teach = dar aulas
role-digital-help = ajudar com telemóvel e computador
role-job-coaching = ajudar a procurar trabalho
role-find-volunteer-work = procurar voluntariado
role-respite = ficar um pouco no lugar de quem cuida
role-personal-care = ajudar a lavar-se e a vestir-se
role-nursing = tratar de feridas e de medicamentos
role-treatment = fazer tratamentos
role-diagnosis = descobrir o que alguém tem
role-crisis-help = ajudar logo numa emergência
role-safety-plan = combinar como estar em segurança
role-decide-entitlement = decidir se tem direito a alguma coisa
role-give-money = dar dinheiro
role-give-goods = dar coisas ou comida
role-transport = fazer o seu transporte, ida e volta
role-refer-on = indicar outra ajuda
role-coordinate = juntar toda a ajuda num só plano
role-home-visit = ver em sua casa o que é preciso
role-phone-contact = telefonar-lhe
role-translate = traduzir
role-childcare = tomar conta de crianças
role-homework-help = ajudar nos trabalhos da escola
role-moving-help = ajudar na mudança

## Voor wie

audience-everyone = toda a gente
audience-older = pessoas idosas
audience-young = jovens
audience-women = mulheres
audience-men = homens
audience-parents = mães e pais
audience-carers = pessoas que cuidam de alguém
audience-newcomers = pessoas que chegaram há pouco à Holanda
audience-low-income = pessoas com pouco dinheiro
audience-jobseekers = pessoas que procuram trabalho
audience-lgbt = pessoas LGBTI+
audience-disability = pessoas com deficiência
audience-students = estudantes
audience-undocumented = pessoas sem documentos
audience-children = crianças

## Hoe u er komt

access-walk-in = Pode entrar sem marcação.
access-call-first = Telefone primeiro para marcar.
access-referrer = Alguém tem de fazer a sua inscrição, por exemplo o médico de família (huisarts).
access-assessment = Primeiro há uma conversa sobre aquilo de que precisa.

## Soort plek

setting-local-informal = Pessoas do bairro
setting-organised-informal = Voluntários de uma organização
setting-formal = Pessoas que fazem isto como profissão
form-individual = Com uma só pessoa
form-collective = Em conjunto com outras pessoas
reach-neighbourhood = No bairro
reach-district = Nesta parte da cidade
reach-city = Em toda a cidade
reach-national = Em toda a Holanda

## Wat er welkom is

welcome-cooking = cozinhar ou fazer bolos
welcome-handcraft = costurar, tricotar ou fazer trabalhos manuais
welcome-language = falar a sua língua ou traduzir
welcome-gardening = jardinagem
welcome-company = fazer companhia a alguém
welcome-odd-jobs = pequenos arranjos
welcome-music = música ou cantar
welcome-childcare = tomar conta de crianças
welcome-computer = ajudar com telemóvel ou computador

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Ter de sair de casa
card-eviction-do-1 = Leiam juntos a carta e procurem a data e quem a enviou.
card-eviction-do-2 = Peça já ajuda a um profissional de habitação ou de dívidas. Telefonem juntos, ainda hoje.
card-eviction-do-3 = Depois telefonem juntos ao senhorio ou ao agente de execução (deurwaarder) e perguntem o que ainda é possível.
card-eviction-say = Agora telefonamos juntos. Não precisa de fazer isto sem ajuda.
card-eviction-have = A carta, o contrato de arrendamento e os últimos pagamentos, se os tiver.
card-eviction-not-alone = Não combine um pagamento sem ajuda e não diga que vai correr bem. Deixe isso a um profissional.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Sem gás, luz ou água
card-cut-off-do-1 = Pergunte se há em casa um bebé, uma pessoa doente ou idosa, e se um aparelho médico precisa de luz.
card-cut-off-do-2 = Telefonem juntos à empresa da luz, do gás ou da água. Digam que há ajuda.
card-cut-off-do-3 = Peça hoje ajuda a um profissional de dívidas.
card-cut-off-say = Isto é difícil. Hoje procuramos juntos alguém que possa ajudar.
card-cut-off-have = A última carta ou conta, com o número de cliente.
card-cut-off-not-alone = Não volte a ligar nada por sua conta e não prometa nenhum pagamento.

## Als het niet kan wachten: geen eten

card-no-food-title = Nada para comer
card-no-food-do-1 = Dê primeiro algo para comer e beber, se aqui for possível.
card-no-food-do-2 = Telefonem juntos a um lugar que hoje dê comida ou compras.
card-no-food-do-3 = Peça ajuda a um profissional, para haver comida também amanhã.
card-no-food-say = Ainda bem que nos diz. Primeiro comer, depois vemos o resto.
card-no-food-have = Para quantas pessoas é, e se há crianças pequenas ou algo que não se pode comer.
card-no-food-not-alone = Não dê dinheiro seu. Procurem juntos um lugar que possa ajudar mais vezes.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Sem lugar para dormir esta noite
card-no-bed-do-1 = Pergunte se há crianças, e se há família ou um amigo em casa de quem seja seguro ficar.
card-no-bed-do-2 = Peça já ajuda a um profissional e telefonem juntos para o alojamento de emergência da câmara municipal (opvang).
card-no-bed-do-3 = Combinem onde a pessoa espera até haver resposta. Não deixe ninguém à espera na rua.
card-no-bed-say = Pode ficar aqui à espera. Procuramos juntos um lugar para esta noite.
card-no-bed-have = Onde a pessoa dormiu na noite passada, quem vem com ela e que medicamentos tem de levar.
card-no-bed-not-alone = Não leve ninguém para a sua casa e não prometa uma cama.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Sem segurança em casa
card-unsafe-home-do-1 = Continue a falar com calma num lugar onde ninguém ouça. Peça com simpatia a quem veio com a pessoa que espere noutro lado.
card-unsafe-home-do-2 = Há perigo agora? Telefone já para o número de emergência.
card-unsafe-home-do-3 = Não há perigo imediato? Telefone ao profissional ou à Veilig Thuis (conselhos quando a casa não é segura). Pode ser sem nome.
card-unsafe-home-say = Acredito em si. Conte só o que quiser, e vemos tudo juntos com calma.
card-unsafe-home-have = Uma sala calma, um telefone e um momento seguro para voltar a ligar.
card-unsafe-home-not-alone = Não fale disto com a outra pessoa, não vá com ela para casa e não entregue nada em papel sem perguntar.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Uma criança não está em segurança
card-child-unsafe-do-1 = Há perigo agora para a criança? Telefone já para o número de emergência.
card-child-unsafe-do-2 = Chame já um profissional ou quem coordena.
card-child-unsafe-do-3 = Telefonem juntos à Veilig Thuis para pedir conselho. Pode ser sem dizer nomes.
card-child-unsafe-say = Fez bem em contar isto. Vamos chamar alguém que sabe o que ajuda.
card-child-unsafe-have = O que viu ou ouviu diretamente, em palavras simples, e quando foi.
card-child-unsafe-not-alone = Não interrogue a criança, não prometa segredo e não decida isto sem ajuda.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Já não querer viver
card-suicide-do-1 = Fique com a pessoa e mantenha a calma. Pode perguntar diretamente: pensa em suicídio?
card-suicide-do-2 = Telefonem juntos à linha Zelfmoordpreventie (prevenção do suicídio) ou ao médico de família (huisarts). Há perigo imediato? Telefone para o número de emergência.
card-suicide-do-3 = Não deixe a pessoa ir embora sem companhia. Pergunte quem pode vir agora.
card-suicide-say = Ainda bem que me conta isto. Fico consigo e telefonamos juntos.
card-suicide-have = Um lugar calmo, um telefone e o nome de alguém que possa vir.
card-suicide-not-alone = Não prometa calar-se e não carregue isto sem ajuda. Chame já um colega.

## Als het niet kan wachten: ineens in de war

card-confused-title = Alguém fica de repente muito confuso
card-confused-do-1 = Fale baixo e em frases curtas, não se aproxime demais e fique junto à porta.
card-confused-do-2 = Há perigo, ou a pessoa parece doente? Telefone já para o número de emergência.
card-confused-do-3 = Se não: telefonem agora juntos ao médico de família (huisarts). À noite e ao fim de semana, telefone ao médico de serviço (huisartsenpost).
card-confused-say = Estou aqui para ajudar. Vamos com calma.
card-confused-have = Desde quando está assim, e se a pessoa caiu ou toma medicamentos.
card-confused-not-alone = Não segure ninguém e não fique a sós numa sala com alguém que ameaça.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Acabaram os medicamentos necessários
card-medicine-do-1 = A pessoa está doente, tem falta de ar ou não está bem consciente? Telefone já para o número de emergência.
card-medicine-do-2 = Telefonem agora juntos ao médico de família (huisarts) ou à farmácia da pessoa. À noite e ao fim de semana, telefone ao médico de serviço (huisartsenpost).
card-medicine-do-3 = A pessoa não pode pagar? Diga logo e pergunte o que é possível.
card-medicine-say = Telefonamos agora juntos a alguém que percebe disto.
card-medicine-have = A caixa ou a lista da farmácia, e o nome do médico de família.
card-medicine-not-alone = Não dê medicamentos de outra pessoa e não diga que quantidade se pode tomar.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Em perigo agora
card-physical-danger-do-1 = Ponha-se em segurança, e à outra pessoa também. Saia daí se for melhor.
card-physical-danger-do-2 = Telefone para o número de emergência. Diga onde está e o que se passa.
card-physical-danger-do-3 = Chame um colega e espere a ajuda à porta.
card-physical-danger-say = Vou chamar ajuda agora. Fico consigo enquanto for seguro.
card-physical-danger-have = A morada deste lugar, e quem está ferido ou em perigo.
card-physical-danger-not-alone = Não se ponha entre pessoas que estão à luta e não vá atrás de ninguém.

## Aan tafel

question-type-here = Escreva aqui
question-phone = Isto é um número de telefone
question-done = Pronto: continuar
question-example-date = Por exemplo: 25-11 ou 25-11-2026
question-example-number = Um número
review-title = O que contou
review-answer = { $answer }
review-skipped = Sem resposta
review-finish = Pronto: quem pode ajudar?
topics-title = De que mais se trata?
card-call = A quem telefona?
card-call-nobody = Chame um profissional que trabalhe aqui, ou procurem juntos o número da equipa de bairro (wijkteam).
card-say = O que diz?
card-have = O que deve ter à mão?
card-not-alone = O que não deve fazer sem ajuda?
choice-outcome-helped = Sim, ajudou
choice-outcome-partly = Um pouco
choice-outcome-not = Não
choice-outcome-not-reached = Não foi possível falar, perguntar mais tarde

## Wie kan helpen

offers-title = Quem lhe pode dar ajuda?
offers-none = Ainda não encontramos ninguém. Conte um pouco mais ou junte um tema.
offers-informal = Vizinhos e voluntários
offers-formal = Pessoas que fazem isto como trabalho
offers-does = Podem: { $roles }
offers-does-not = O que não fazem: { $roles }
plan-title = O que combinamos
plan-who-does-what = Quem faz o quê?
plan-follow-up = Podemos perguntar mais tarde como correu?
plan-day = Sim: { $date }
plan-never = Não, prefiro que não

## When something was checked, when it is open

directory-checked-on = verificado: { $date }
directory-checked-ageing = verificado: { $date }, há mais de meio ano
directory-checked-old = antigo, verificado: { $date }
directory-checked-unknown = não verificado
directory-open-until = aberto agora, até às { $closes }
directory-opens-at = abre: { $date }, a partir das { $opens }
directory-opens-on = abre: { $date }
directory-opens-not-soon = não abre nas próximas semanas
directory-hours-recheck = pergunte quando abrem
directory-hours-unknown = horário desconhecido

## Why an offer fits, what to ask first, who does what

reason-need = Ajudam com: { $need }.
reason-also-need = Também ajudam com: { $need }.
reason-language = Falam { $language }.
reason-near = Fica a cerca de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 } a pé.
reason-own-neighbourhood = Estão lá para as pessoas do seu bairro.
reason-comes-to-you = Podem ir a sua casa.
reason-open-now = Estão abertos agora.
reason-open-now-until = Estão abertos agora, até às { $time }.
reason-open-today = Hoje estão abertos.
reason-open-today-at = Hoje estão abertos, a partir das { $time }.
reason-open-tomorrow = Amanhã estão abertos.
reason-open-tomorrow-at = Amanhã estão abertos, a partir das { $time }.
reason-open-day = Próximo dia em que abrem: { $weekday }.
reason-open-day-at = Próximo dia em que abrem: { $weekday }, a partir das { $time }.
reason-walk-in = Pode entrar sem marcação.
reason-call = Pode telefonar ou escrever.
reason-free = É grátis.
reason-room = Agora há lugar.
reason-checked = Quando verificámos isto: { $date }.
reason-earlier-helper = Já lhe deram ajuda antes.
reason-wish = Corresponde ao seu desejo: { $wish }.
reason-when = Estão lá quando pode: { $part }.
reason-likes = O que gosta de fazer é bem-vindo lá: { $welcome }.
caution-closed = Estão fechados por um tempo. Pergunte quando voltam a abrir.
caution-by-introduction = Alguém daqui faz a sua apresentação.
caution-check-first = Pergunte primeiro se isto também é para si.
caution-ask-distance = Pergunte onde fica e a que distância.
caution-too-far = Fica a cerca de { $minutes } minutos a pé. Pergunte se alguém lhe pode dar boleia.
caution-not-at-home = É preciso ir lá. Pergunte se alguém lhe pode dar boleia.
caution-ask-accessibility = Pergunte se é fácil para si entrar lá.
caution-ask-hours = Pergunte primeiro quando abrem.
caution-old-number = Telefone primeiro. Este número foi verificado há muito tempo: { $date }.
caution-unchecked-number = Telefone primeiro. Não sabemos se este número ainda está certo.
caution-ask-access = Pergunte primeiro como se inscrever.
caution-needs-referrer = Alguém tem de fazer a sua inscrição. Pergunte aqui.
caution-needs-assessment = Primeiro há uma conversa sobre aquilo de que precisa.
caution-waiting = Sobre a espera dizem: { $text }
caution-full = Há pouco não havia lugar. Pergunte se ainda é assim.
caution-no-shared-language = Peça um intérprete, ou vá com alguém que traduza.
caution-ask-language = Pergunte se falam a sua língua.
caution-ask-wish = Pergunte se isto é possível: { $wish }.
caution-costs = Pergunte quanto custa.
roles-does = { $name } – o que fazem: { $roles }.
roles-does-not = { $name } – o que não fazem: { $role }.
roles-does-not-but = { $name } – o que não fazem: { $role }. Quem faz isso: { $instead }.
roles-agree = Combinem quem faz isto: { $role }. { $informal } ou { $formal }.

## Languages

language-nl = holandês
language-en = inglês
language-tr = turco
language-ar = árabe
language-rif = berbere (tarifit)
language-fa = farsi
language-ti = tigrínia
language-so = somali
language-pl = polaco
language-uk = ucraniano
language-es = espanhol
language-fr = francês
language-zh = chinês
language-pap = papiamento
language-hi = hindi
language-ur = urdu
language-ro = romeno
language-bg = búlgaro
language-pt = português
language-am = amárico
language-ku = curdo
language-ru = russo
language-ckb = curdo (sorani)
language-kmr = curdo (kurmanji)
language-nl-simple = holandês muito simples

## Days of the week

weekday-monday = segunda-feira
weekday-tuesday = terça-feira
weekday-wednesday = quarta-feira
weekday-thursday = quinta-feira
weekday-friday = sexta-feira
weekday-saturday = sábado
weekday-sunday = domingo

# Op het papier dat de bewoner meeneemt.
slip-title = Aonde pode ir
slip-intro = Pediu ajuda. Aqui está quem pode ajudar, e como.
slip-written-on = Escrito: { $date }
slip-label-case-code = O seu código
slip-label-name = Nome
slip-label-mind = Atenção
slip-intro-nothing = Conversámos consigo. Pode sempre voltar.
slip-label-where = Onde
slip-label-ask-for = Pergunte por
slip-label-when = Quando
slip-label-phone = Telefone
slip-label-access = Como entrar
slip-label-bring = Leve
slip-label-agreed = Combinado
slip-label-they-do = O que fazem
slip-label-they-do-not = O que não fazem
slip-checked-on = Verificado: { $date }
slip-call-first-since = Telefone primeiro. Isto não é verificado há muito tempo. A última vez: { $date }
slip-call-first-unknown = Telefone primeiro. Isto ainda não foi verificado
slip-qr-call = Aponte a câmara do telemóvel para telefonar
slip-follow-up-on = Perguntamos como correu neste dia: { $date }.
slip-follow-up-none = Não entramos em contacto consigo. Pode sempre voltar.
slip-kept-heading = O que guardamos
slip-kept-nothing = Não guardamos nada. Este papel é só seu.
slip-kept-without-name = Guardamos as suas respostas sem o seu nome, até { $until }.
slip-kept-with-name = Guardamos o seu nome e as suas respostas, até { $until }.
slip-nobody-may-know = Não contamos nada sobre si a ninguém.
slip-may-withdraw = Pode sempre dizer-nos para deitar isto fora.
slip-no-advice = Este papel diz onde encontrar ajuda. Não é um conselho sobre a lei nem sobre a sua saúde.
slip-unchecked-note = Esta tradução ainda não foi lida por alguém que fale a língua.

slip-come-back-desk = Não conseguiu? Volte cá: { $desk }.
slip-introduced-on = Alguém daqui faz a sua apresentação. Quando: { $date }.
slip-introduced = Alguém daqui faz a sua apresentação. Combinamos um dia consigo.
slip-label-ask-first = Pergunte primeiro
slip-label-who-does-what = Quem faz o quê
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Concorda que partilhemos isto: { $parties }.
slip-recovery-title = Chave de recuperação
slip-recovery-explained = Guarde este papel fora do edifício. Esta chave abre o cadeado do atendimento.
slip-look-up-number = Procure o número nesta página:
slip-ask-for-number = Ainda não temos o número. Peça-nos ajuda para o procurar.
slip-label-checked = Verificado
slip-checked-all = { $date }

## Public holidays

holiday-new-year = Ano Novo
holiday-good-friday = Sexta-Feira Santa
holiday-easter = domingo de Páscoa
holiday-easter-monday = segunda-feira de Páscoa
holiday-kings-day = Dia do Rei
holiday-liberation-day = Dia da Libertação
holiday-ascension = quinta-feira da Ascensão
holiday-whitsun = domingo de Pentecostes
holiday-whit-monday = segunda-feira de Pentecostes
holiday-christmas = dia de Natal
holiday-second-christmas = segundo dia de Natal
directory-on-holiday = { $opening } – é feriado ({ $holiday }): telefone primeiro
caution-holiday = O primeiro dia em que abrem é feriado ({ $holiday }). Telefone primeiro.

## At the pace of a rollator or a buggy

choice-walk-pushing = Com andarilho (rollator), cadeira de rodas ou carrinho de bebé
reason-near-pushing = Com andarilho, cadeira de rodas ou carrinho de bebé são cerca de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Escreva o número da sua resposta.
plain-choose-more = Escreva os números das suas respostas, com um espaço entre eles.
plain-type-text = Escreva a sua resposta.
plain-type-date = Escreva uma data, por exemplo 25-11-2026.
plain-type-number = Escreva um número.
plain-or-skip = Ou carregue só em Enter para passar à frente.
plain-commands = Também pode escrever: ? para repetir, < para voltar atrás, ! para o que não pode esperar, q para parar.
plain-not-a-choice = Esse número não está na lista. Tente outra vez.
plain-not-a-date = Isso não é uma data. Tente outra vez.
plain-not-a-number = Esse número não serve aqui. Tente outra vez.
plain-noted = Anotado: { $answer }
plain-first-question = Esta é a primeira pergunta. Não pode voltar mais atrás.
plain-urgent = Isto não pode esperar: { $card }
plain-found = { $count ->
    [one] Encontrámos { $count } lugar.
   *[other] Encontrámos { $count } lugares.
 }
plain-which-on-paper = Que lugares ficam no seu papel? Escreva os números, com um espaço entre eles.
plain-on-paper = Isto está no seu papel:
plain-your-code = O seu código é { $code }.
plain-stopped-kept = Parou aqui. O que contou ficou guardado.
plain-stopped-nothing = Parou aqui. Não ficou nada guardado.

## Als de letters ontbreken

slip-script-missing = Aqui devia estar o mesmo texto em { $language }. Faltam as letras dessa língua neste computador.

## Toestemming: wie wat mag weten

consent-title = Quem pode saber o quê?
consent-intro = A decisão é sua. Pode dizer não a qualquer pergunta. Ajudamos na mesma.
consent-party-informal = voluntários do bairro
consent-party-formal = pessoas que ajudam por profissão (hulpverleners)
consent-party-doctor = o seu médico de família (huisarts)
consent-ask = O que nos permite fazer? Isto diz respeito a: { $party }
choice-purpose-ask = Contar para que procuro ajuda
choice-purpose-story = Contar o que se passa comigo
choice-purpose-contact = Dizer-lhes como me chamo e como podem entrar em contacto comigo
choice-purpose-report = Saber por eles como vão as coisas
consent-nothing = Nada disto
consent-giver = Quem diz isto?
choice-giver-self = Eu
choice-giver-partner = O meu marido ou mulher, companheiro ou companheira
choice-giver-child = O meu filho ou a minha filha
choice-giver-parent = O meu pai ou a minha mãe
choice-giver-family = Outra pessoa da minha família
choice-giver-representative = A pessoa que o tribunal nomeou para me representar (mentor, bewindvoerder, voogd)
consent-back = Vou repetir o que me disse. Isto diz respeito a: { $party }
consent-may = Permite-nos isto: { $purpose }
consent-may-not = Não nos permite isto: { $purpose }
consent-right = Está certo?
choice-consent-right-yes = Sim, está certo
choice-consent-right-no = Não, tem de ser diferente
consent-stop-any-time = Pode parar isto a qualquer momento. Diga-nos, e paramos logo.
consent-given-by = Dito nesta data: { $date }. Quem disse: { $giver }
consent-stop = Quer parar com isto?
consent-stopped = Isto já parou. Diz respeito a: { $party }
consent-told = Isto já contámos: { $purpose }. Data: { $date }. O que contámos não podemos retirar.
consent-told-nothing = Ainda não tínhamos contado nada.
slip-consent = Isto diz respeito a: { $party }. Permite-nos isto: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Guardamos só as suas respostas, até { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 } depois do último contacto. Só os voluntários deste atendimento as veem. Pode recusar tudo.
rights-title = Tudo o que guardamos sobre si
rights-intro = É isto que guardamos sobre si. Alguma coisa não está certa? Diga-nos, e corrigimos.
rights-until = Guardamos isto até { $date }. Depois apagamos.
rights-answers = O que nos contou
rights-chosen = O que escolhemos em conjunto
rights-consents = O que podemos contar sobre si
rights-consents-none = Ainda não disse nada sobre isto. Não contamos nada.
rights-told = O que contámos
rights-told-none = Não contámos nada a ninguém.
rights-told-line = Data: { $date }. A quem: { $party }. O quê: { $purpose }
rights-looked = Quem viu
rights-looked-line = Data: { $date }. Um voluntário deste atendimento: { $what }
access-viewed = leu
access-continued = continuou a conversa
access-printed = imprimiu
access-exported = entregou em ficheiro
access-corrected = corrigiu
rights-corrected = Corrigido nesta data: { $date }. A resposta antiga foi apagada.
rights-erase = Pode pedir-nos para apagar tudo. Fazemos isso logo.
receipt-title = Foi tudo apagado
receipt-erased = Apagámos tudo o que guardávamos sobre si. Data: { $date }.
receipt-copies = As cópias neste computador também já não existem. Ainda está numa cópia de segurança antiga? Se um dia a voltarmos a usar, apagamos lá também.
receipt-told = O que já tínhamos contado a outras pessoas não podemos retirar.
receipt-no-name = Neste papel não está nada sobre si.
receipt-number = Número deste comprovativo: { $number }
