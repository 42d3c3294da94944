# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Antes de começar
section-who = Quem está aqui
section-reason = Porque vem
section-danger = O que não pode esperar
section-topics = A sua pergunta
section-person = O que lhe convém
section-helpers = Quem já ajuda
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

question-for-whom = Para quem vem?
choice-for-whom-self = Para mim
choice-for-whom-other = Para outra pessoa
choice-for-whom-carer = Cuido de alguém e procuro ajuda

question-sent-by = Alguém lhe disse que podia vir aqui?
    .hint = Se quiser, podemos dizer a essa pessoa que veio.
choice-sent-by-nobody = Não, venho por mim
choice-sent-by-doctor = O médico de família (huisarts) ou o consultório
choice-sent-by-school = A escola
choice-sent-by-municipality = A câmara municipal (gemeente)
choice-sent-by-neighbour = Um vizinho ou conhecido
choice-sent-by-other = Outra pessoa

question-at-table = Quem veio consigo?
    .hint = Também pode falar a sós connosco, se preferir.
choice-at-table-nobody = Ninguém
choice-at-table-family = Família
choice-at-table-friend = Um amigo ou uma amiga
choice-at-table-interpreter = Um intérprete
choice-at-table-professional = Um profissional de ajuda (hulpverlener)
choice-at-table-child = Uma criança

question-at-table-child = Outra pessoa pode traduzir em vez da criança?
    .hint = Para uma criança isto é pesado. Um adulto é melhor, mesmo por telefone.

## Waarvoor u komt

question-story = Conte-nos: o que o traz aqui?
    .hint = Com as suas palavras. Pode ser curto.

question-topics = De que se trata?
    .hint = Pode escolher várias coisas. Também pode apontar para uma imagem.
choice-topics-money = Dinheiro e dívidas
choice-topics-letters = Cartas e formulários
choice-topics-rights = Apoios e direitos
choice-topics-housing = Habitação
choice-topics-food = Comida, roupa e coisas
choice-topics-health = Saúde
choice-topics-home = Ajuda em casa
choice-topics-mobility = Ir a algum lado
choice-topics-mind = Preocupações, stress e tristeza
choice-topics-contact = Conhecer pessoas
choice-topics-meaning = Sentido e fazer algo pelos outros
choice-topics-language = Aprender neerlandês
choice-topics-digital = Telefone e computador
choice-topics-work = Trabalho e voluntariado
choice-topics-children = Filhos e educação
choice-topics-caring = Cuidar de alguém
choice-topics-safety = Estar em segurança
choice-topics-residence = Chegou há pouco, ou perguntas sobre a residência

## Wat niet kan wachten

question-safe-now = Está em segurança agora, aqui e em casa?
    .hint = Agora não precisa de explicar nada. Também pode dizer mais tarde.

question-unsafe-where = Quer dizer onde há perigo?
    .hint = Também pode apontar, ou passar à frente.
choice-unsafe-where-home = Em minha casa
choice-unsafe-where-here = Aqui, neste momento
choice-unsafe-where-street = Na rua ou no bairro
choice-unsafe-where-child = Para uma criança
choice-unsafe-where-elder = Para uma pessoa idosa que conheço

question-urgent = Há alguma coisa que tem de ser tratada hoje ou amanhã?
    .hint = Então começamos por aí.
choice-urgent-none = Não, pode esperar
choice-urgent-eviction = Tenho de sair da minha casa
choice-urgent-cut-off = Cortaram o gás, a luz ou a água
choice-urgent-food = Não há comida
choice-urgent-bed = Não tenho onde dormir esta noite
choice-urgent-medicine = Acabaram os meus medicamentos
choice-urgent-confused = De repente alguém está muito confuso

question-eviction-date = Em que data tem de sair da sua casa?
    .hint = Vejam juntos a carta. Não há carta ou data? Passe à frente.

question-cut-off = O gás, a luz e a água ainda funcionam?
choice-cut-off-on = Sim, funciona tudo
choice-cut-off-warned = Sim, mas há um aviso
choice-cut-off-off = Não, algo foi cortado

question-eaten = Tem hoje comida suficiente?
    .hint = Também para as pessoas que vivem consigo.

question-sleep-tonight = Tem onde dormir esta noite?
    .hint = O sofá de alguém também conta.

question-medicine = Tem para hoje os medicamentos de que precisa?
    .hint = Não precisa de dizer quais. Não toma nada? Então escolha sim.

## Geld en schulden

question-money-what = O que se passa com o dinheiro?
    .hint = Pode escolher várias coisas. Acontece a muita gente.
choice-money-what-debts = Tenho dívidas
choice-money-what-budget = O dinheiro não chega
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
    .hint = Tem a carta consigo? Ponha-a na mesa à vontade.
choice-letters-what-understand = Perceber o que lá está
choice-letters-what-forms = Preencher um formulário
choice-letters-what-reply = Responder
choice-letters-what-tax = Tratar dos impostos
choice-letters-what-order = Pôr os meus papéis em ordem

question-letters-date = Para que data tem de ter algo pronto?
    .hint = Procuramos juntos na carta. Não há data? Passe à frente.

## Uitkering en recht

question-rights-what = Sobre o que tem uma pergunta?
choice-rights-what-benefit = Um subsídio (uitkering)
choice-rights-what-allowance = Apoios para despesas (toeslagen)
choice-rights-what-minima = Ajuda com rendimento baixo
choice-rights-what-objection = Não concordo com uma decisão
choice-rights-what-legal-advice = Quero alguém que conheça a lei

question-rights-meeting = Tem em breve uma conversa e quer que alguém vá consigo?
    .hint = Por exemplo com a câmara municipal, sobre ajuda ou um subsídio.

## Wonen

question-housing-what = O que se passa com a habitação?
choice-housing-what-rent = Tenho dificuldade em pagar a renda
choice-housing-what-eviction = Talvez tenha de sair da minha casa
choice-housing-what-search = Procuro casa ou quarto
choice-housing-what-repair = Há algo estragado ou humidade
choice-housing-what-neighbours = Há discussões ou incómodo com vizinhos

question-rent-behind = Tem rendas em atraso?
    .hint = Então procuramos também ajuda com o pagamento.

## Eten, kleding en spullen

question-food-what = De que precisa?
choice-food-what-parcel = Compras ou um cabaz de alimentos
choice-food-what-meal = Uma refeição quente
choice-food-what-clothes = Roupa
choice-food-what-furniture = Móveis ou coisas para a casa
choice-food-what-child-goods = Coisas para uma criança

question-food-together = Gostaria de comer com outras pessoas?

## Gezondheid

question-health-what = Em que pode alguém ajudar?
    .hint = Não precisa de dizer o que tem.
choice-health-what-gp = Encontrar um médico de família ou falar com ele
choice-health-what-insurance = Perguntas sobre o seguro de saúde
choice-health-what-nursing = Ajuda a lavar-me, com uma ferida ou medicamentos
choice-health-what-exercise = Mexer-me mais
choice-health-what-memory = Esqueço-me de muita coisa

question-health-doctor = Tem médico de família (huisarts)?

## Hulp in huis

question-home-what = Que ajuda procura em casa?
choice-home-what-cleaning = Limpar
choice-home-what-shopping = Fazer compras
choice-home-what-odd-jobs = Pequenos arranjos e jardim
choice-home-what-meals = Cozinhar ou refeições em casa
choice-home-what-adaptation = Uma casa mais fácil e segura

question-home-stairs = As escadas, a banheira ou os degraus são difíceis para si?
    .hint = Ou tem medo de cair?

## Ergens komen

question-mobility-what = O que tornaria mais fácil ir a algum lado?
choice-mobility-what-transport = Transporte
choice-mobility-what-accompany = Alguém que vá comigo
choice-mobility-what-aids = Um equipamento de apoio, como um andarilho
choice-mobility-what-indoors = Ajuda para andar em casa

question-mobility-out = Sai de casa tantas vezes como quer?

## Zorgen, stress en verdriet

question-mind-what = O que é pesado para si?
    .hint = Escolha o que for mais parecido. Não precisa de explicar nada.
choice-mind-what-stress = Stress, remoer pensamentos ou dormir mal
choice-mind-what-low = Sinto-me triste ou sem ânimo
choice-mind-what-grief = Sinto falta de alguém que já cá não está
choice-mind-what-addiction = Álcool, drogas, jogo a dinheiro ou videojogos
choice-mind-what-recovery = Quero voltar a levantar-me
choice-mind-what-relative = Preocupo-me com alguém

question-mind-dark = Pensa às vezes em deixar de viver?
    .hint = Perguntamos isto a todas as pessoas para quem as coisas estão pesadas. Pode falar com franqueza.

question-mind-doctor = Já contou isto a um médico de família?

## Mensen ontmoeten

question-contact-what = O que gostaria?
choice-contact-what-coffee = Tomar café em algum lado
choice-contact-what-buddy = Uma pessoa para fazer coisas comigo (maatje)
choice-contact-what-group = Um grupo ou uma atividade
choice-contact-what-phone = Alguém que me telefone às vezes
choice-contact-what-visits = Alguém que me venha visitar

question-contact-first-time = Quer que alguém vá consigo da primeira vez?

## Zin en iets voor een ander doen

question-meaning-what = O que lhe agrada?
choice-meaning-what-talk = Uma boa conversa sobre a vida
choice-meaning-what-faith = Um lugar para rezar ou estar em silêncio
choice-meaning-what-culture = Música, arte ou cultura
choice-meaning-what-nature = Jardim, animais ou natureza
choice-meaning-what-helping = Fazer algo por outra pessoa
choice-meaning-what-skills = Mostrar o que sei fazer

question-meaning-grow = Gostaria talvez de fazer disto trabalho mais tarde?
    .hint = Não é preciso. Também pode ser só por gosto.

## Nederlands leren

question-language-what = O que procura?
choice-language-what-dutch = Aprender neerlandês desde o início
choice-language-what-practice = Falar e praticar neerlandês
choice-language-what-reading = Ler e escrever melhor
choice-language-what-course = Um curso ou grupo de aulas

question-language-for = Para que quer usar a língua?
choice-language-for-daily = Todos os dias, no bairro
choice-language-for-letters = Cartas e marcações
choice-language-for-work = Trabalho
choice-language-for-children = A escola dos filhos

## Telefoon en computer

question-digital-what = Com o que quer ajuda?
choice-digital-what-device = Conseguir um computador ou telefone
choice-digital-what-digid = DigiD e sítios do Estado na internet
choice-digital-what-course = Aprender a usar o computador
choice-digital-what-phone = Perceber o meu telefone

question-digital-have = Tem um telefone ou computador que funcione bem?

## Werk en vrijwilligerswerk

question-work-what = O que gostaria?
choice-work-what-job = Trabalho pago
choice-work-what-volunteering = Voluntariado
choice-work-what-learning-place = Um lugar para aprender a trabalhar
choice-work-what-skills = Descobrir o que sei fazer
choice-work-what-business = Começar algo meu

question-work-benefit = Quer primeiro saber o que o trabalho muda no seu subsídio?
    .hint = É bom perguntar antes de começar.

## Kinderen en opvoeden

question-children-what = De que se trata?
choice-children-what-upbringing = Educar os filhos
choice-children-what-homework = Escola e trabalhos de casa
choice-children-what-play = Brincar, desporto e passeios
choice-children-what-baby = Gravidez ou um bebé
choice-children-what-teen = Um adolescente ou jovem

question-children-age = Que idade tem a criança?
    .hint = Tem mais filhos? Escolha aquele de quem se trata agora.

## Zorgen voor iemand

question-caring-what = O que a ou o ajudaria?
    .hint = Cuida de outra pessoa. Também pensamos em si.
choice-caring-what-support = Alguém que pense comigo
choice-caring-what-respite = Descansar às vezes dos cuidados
choice-caring-what-overview = Ajuda para organizar tudo
choice-caring-what-dementia = Cuidar de alguém que se esquece muito
choice-caring-what-young = Sou jovem e ajudo muito em casa

question-caring-hours = Quantas horas por semana isso leva, mais ou menos?
    .hint = Organizar e vigiar também contam. Basta uma estimativa.

question-caring-rest = Fica-lhe tempo e descanso suficiente para si?

## Veilig zijn

question-safety-what = Com o que se preocupa?
    .hint = É a própria pessoa que decide o que conta.
choice-safety-what-home = Discussões, ameaças ou pancada em casa
choice-safety-what-child = Uma criança que não está bem
choice-safety-what-elder = Uma pessoa idosa maltratada
choice-safety-what-street = A rua ou o bairro

question-safety-place = Pode ir hoje para um lugar onde esteja em segurança?

## Nieuw hier of vragen over verblijf

question-residence-what = Em que pode alguém ajudar?
    .hint = Não precisa de mostrar papéis. Nunca os pedimos.
choice-residence-what-status = Perguntas sobre poder ficar
choice-residence-what-newcomer = Cheguei há pouco e procuro orientação
choice-residence-what-no-papers-asked = Ajuda onde ninguém pede papéis
choice-residence-what-family = Trazer a minha família para cá

question-residence-guide = Quer alguém que lhe mostre o bairro?

## Wat bij u past

question-neighbourhood = Em que bairro vive?
    .hint = Basta o nome do bairro ou de uma praça. Não é preciso a morada.

question-postcode = Quais são os algarismos do seu código postal?
    .hint = Só os algarismos, sem as letras. Assim procuramos perto.

question-age-band = Que idade tem, mais ou menos?
    .hint = Alguns lugares são para jovens ou para pessoas idosas.
choice-age-band-under-18 = Menos de 18 anos
choice-age-band-18-26 = De 18 a 26 anos
choice-age-band-27-66 = De 27 a 66 anos
choice-age-band-67-plus = 67 anos ou mais

question-languages = Em que línguas gosta de falar?
    .hint = Pode escolher várias.
choice-languages-nl = Neerlandês
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
choice-languages-other = Outra língua

question-walk = Até onde pode andar sem ser demasiado?
    .hint = Com bengala ou andarilho também conta.
choice-walk-five-minutes = Um bocadinho, cinco minutos
choice-walk-ten-minutes = Dez minutos
choice-walk-twenty-minutes = Vinte minutos
choice-walk-far = Longe, sem problema
choice-walk-wheels = De bicicleta, scooter elétrica, autocarro ou carro
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
choice-group-for-newcomers = Para quem chegou há pouco aos Países Baixos
choice-group-for-students = Para estudantes
choice-group-for-disability = Para pessoas com deficiência
choice-group-for-lgbt = Para pessoas LGBTI+

question-when = Quando lhe dá jeito?
choice-when-morning = De manhã
choice-when-afternoon = À tarde
choice-when-evening = À noite
choice-when-weekend = Ao fim de semana

## Wie u al helpt

question-helpers = Há alguém que ajuda, ou que já ajudou antes?
    .hint = Muitas vezes o melhor é uma cara conhecida. Pode dizer várias pessoas.

question-helper-who = Quem é?
choice-helper-who-family = Família
choice-helper-who-friend = Um amigo ou uma amiga
choice-helper-who-neighbour = Um vizinho ou uma vizinha
choice-helper-who-volunteer = Um voluntário
choice-helper-who-professional = Um profissional de ajuda (hulpverlener)
choice-helper-who-other = Outra pessoa

question-helper-what = Em que ajuda esta pessoa?
    .hint = Diga também o lugar, por exemplo um centro de bairro.

question-helper-earlier-good = Gostou desta ajuda?

question-not-involve = Quem não pode saber disto?
    .hint = Então deixamos essa pessoa ou esse lugar de fora. Ninguém? Passe à frente.

## Wat u graag doet

question-likes = O que gosta de fazer ou sabe fazer bem?
    .hint = Há lugares onde ficam contentes com isso.
choice-likes-cooking = Cozinhar ou fazer bolos
choice-likes-handcraft = Costurar, tricotar ou trabalhos manuais
choice-likes-language = Falar a minha língua ou traduzir
choice-likes-gardening = Jardinagem
choice-likes-company = Fazer companhia a alguém
choice-likes-odd-jobs = Pequenos arranjos
choice-likes-music = Música ou cantar
choice-likes-childcare = Tomar conta de crianças
choice-likes-computer = Ajudar com telefone ou computador

question-can-offer = O que gostaria de fazer com isso por outra pessoa?
    .hint = Não precisa de ser grande. Nada também está bem.

## Wie wat mag weten

question-share = Com quem podemos falar para lhe procurar ajuda?
    .hint = Perguntamos sempre outra vez, para cada lugar em separado.
choice-share-none = Com ninguém
choice-share-informal = Com voluntários do bairro
choice-share-formal = Com profissionais de ajuda
choice-share-doctor = Com o meu médico de família

## Later contact

question-contact-ok = Podemos perguntar mais tarde como vai?
    .hint = Se disser não, não incomodamos. Pode sempre voltar a entrar.
choice-contact-ok-yes = Sim, podem
choice-contact-ok-no = Não, prefiro sem contacto

question-contact-how = Como prefere?
choice-contact-how-phone = Telefonar
choice-contact-how-message = Mandar uma mensagem
choice-contact-how-visit = Passar por minha casa
choice-contact-how-desk = Volto eu aqui

question-contact-number = Para que número ou morada?

question-contact-safe-time = Quando pode falar com calma?
    .hint = Escolha um momento em que ninguém ouça, se preferir.

question-safety-on-paper = Quer levar isto em papel?
    .hint = Só se ninguém que não deva ver encontrar o papel. Não também está bem.

## Onderwerpen

domain-money = Dinheiro e dívidas
domain-letters = Cartas e formulários
domain-rights = Apoios e direitos
domain-housing = Habitação
domain-food = Comida, roupa e coisas
domain-health = Saúde
domain-home = Ajuda em casa
domain-mobility = Ir a algum lado
domain-mind = Preocupações, stress e tristeza
domain-contact = Conhecer pessoas
domain-meaning = Sentido e fazer algo pelos outros
domain-language = Aprender neerlandês
domain-digital = Telefone e computador
domain-work = Trabalho e voluntariado
domain-children = Filhos e educação
domain-caring = Cuidar de alguém
domain-safety = Estar em segurança
domain-residence = Chegou há pouco, ou perguntas sobre a residência

## Waar hulp bij kan

need-money-debts = Ajuda com dívidas
need-money-budget = Fazer chegar o dinheiro
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
need-rights-minima = Ajuda com rendimento baixo
need-rights-objection = Não concordar com uma decisão
need-rights-legal-advice = Conselho sobre os seus direitos

need-housing-rent = Pagar a renda
need-housing-eviction = Poder ficar na sua casa
need-housing-search = Um lugar para viver
need-housing-repair = Reparações e humidade em casa
need-housing-neighbours = Problemas com vizinhos

need-food-parcel = Compras ou cabaz de alimentos
need-food-meal = Uma refeição quente
need-food-clothes = Roupa
need-food-furniture = Móveis e coisas para a casa
need-food-child-goods = Coisas para crianças

need-health-gp = Falar com um médico de família
need-health-insurance = Perguntas sobre o seguro de saúde
need-health-nursing = Cuidados em casa
need-health-exercise = Mexer-se mais
need-health-memory = Perguntas sobre esquecimento

need-home-cleaning = Limpeza em casa
need-home-shopping = Fazer compras
need-home-odd-jobs = Pequenos arranjos em casa e jardim
need-home-meals = Cozinhar ou refeições em casa
need-home-adaptation = Uma casa mais segura e fácil

need-mobility-transport = Transporte
need-mobility-accompany = Alguém que vá consigo
need-mobility-aids = Equipamentos de apoio, como um andarilho
need-mobility-indoors = Andar em casa

need-mind-stress = Stress e preocupações
need-mind-low = Apoio quando está triste
need-mind-grief = Luto e saudade
need-mind-addiction = Beber, consumir ou jogar menos
need-mind-recovery = Voltar a levantar-se
need-mind-relative = Preocupação com alguém que está mal

need-contact-coffee = Um lugar para café e conversa
need-contact-buddy = Uma pessoa para fazer coisas consigo (maatje)
need-contact-group = Um grupo ou uma atividade
need-contact-phone = Alguém que lhe telefone às vezes
need-contact-visits = Alguém que o venha visitar

need-meaning-talk = Uma boa conversa sobre a vida
need-meaning-faith = Um lugar para rezar ou estar em silêncio
need-meaning-culture = Música, arte e cultura
need-meaning-nature = Jardim, animais e natureza
need-meaning-helping = Fazer algo por outra pessoa
need-meaning-skills = Mostrar o que sabe fazer

need-language-dutch = Aprender neerlandês
need-language-practice = Falar e praticar neerlandês
need-language-reading = Ler e escrever melhor
need-language-course = Um curso ou grupo de aulas

need-digital-device = Um computador ou telefone
need-digital-digid = Ajuda com DigiD e sítios na internet
need-digital-course = Aprender a usar o computador
need-digital-phone = Aprender a usar o seu telefone

need-work-job = Encontrar trabalho pago
need-work-volunteering = Voluntariado
need-work-learning-place = Um lugar para aprender a trabalhar
need-work-skills = Descobrir o que sabe fazer
need-work-business = Começar algo seu

need-children-upbringing = Ajuda para educar
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
need-residence-newcomer = Orientar-se quando chega de novo
need-residence-undocumented = Ajuda sem perguntas sobre papéis
need-residence-family = Trazer a família para cá

## Wat zij doen

role-listen = ouvir
role-visit = visitar
role-go-along = ir consigo
role-explain-letters = explicar cartas
role-fill-forms = preencher formulários
role-sort-papers = pôr os papéis em ordem
role-budget-coaching = ajudar a fazer chegar o dinheiro
role-debt-arrangement = resolver dívidas
role-legal-advice = aconselhar sobre os seus direitos
role-mediate = ajudar numa discussão
role-practical-help = dar uma mão
role-cook-together = cozinhar em conjunto
role-eat-together = comer em conjunto
role-activities = fazer atividades
role-talk-group = conversar em grupo
role-language-practice = praticar a língua
role-teach = dar aulas
role-digital-help = ajudar com telefone e computador
role-job-coaching = ajudar a procurar trabalho
role-find-volunteer-work = procurar voluntariado
role-respite = tomar conta por um tempo
role-personal-care = ajudar a lavar e vestir
role-nursing = tratar feridas e dar medicamentos
role-treatment = tratar
role-diagnosis = descobrir o que alguém tem
role-crisis-help = ajudar logo numa urgência
role-safety-plan = combinar como estar em segurança
role-decide-entitlement = decidir se recebe alguma coisa
role-give-money = dar dinheiro
role-give-goods = dar coisas ou comida
role-transport = levar e trazer
role-refer-on = indicar outra ajuda
role-coordinate = coordenar toda a ajuda
role-home-visit = ver em sua casa o que é preciso
role-phone-contact = telefonar-lhe
role-translate = traduzir
role-childcare = tomar conta de crianças
role-homework-help = ajudar nos trabalhos de casa
role-moving-help = ajudar na mudança

## Voor wie

audience-everyone = toda a gente
audience-older = pessoas idosas
audience-young = jovens
audience-women = mulheres
audience-men = homens
audience-parents = mães e pais
audience-carers = pessoas que cuidam de alguém
audience-newcomers = pessoas que chegaram há pouco aos Países Baixos
audience-low-income = pessoas com pouco dinheiro
audience-jobseekers = pessoas que procuram trabalho
audience-lgbt = pessoas LGBTI+
audience-disability = pessoas com deficiência
audience-students = estudantes
audience-undocumented = pessoas sem papéis
audience-children = crianças

## Hoe u er komt

access-walk-in = Pode entrar sem marcação.
access-call-first = Telefone primeiro para marcar.
access-referrer = Alguém tem de fazer a inscrição, por exemplo o médico de família.
access-assessment = Primeiro há uma conversa sobre o que precisa.

## Soort plek

setting-local-informal = Pessoas do bairro
setting-organised-informal = Voluntários de uma organização
setting-formal = Pessoas que fazem isto como profissão
form-individual = Com uma só pessoa
form-collective = Em conjunto com outros
reach-neighbourhood = No bairro
reach-district = Nesta parte da cidade
reach-city = Em toda a cidade
reach-national = Em todos os Países Baixos

## Wat er welkom is

welcome-cooking = cozinhar ou fazer bolos
welcome-handcraft = costurar, tricotar ou trabalhos manuais
welcome-language = falar a sua língua ou traduzir
welcome-gardening = jardinagem
welcome-company = fazer companhia a alguém
welcome-odd-jobs = pequenos arranjos
welcome-music = música ou cantar
welcome-childcare = tomar conta de crianças
welcome-computer = ajudar com telefone ou computador

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Ter de sair de casa
card-eviction-do-1 = Leiam juntos a carta e procurem a data e quem a enviou.
card-eviction-do-2 = Chame agora um profissional de habitação ou de dívidas. Telefonem juntos, ainda hoje.
card-eviction-do-3 = Depois telefonem juntos ao senhorio ou ao agente de execução (deurwaarder) e perguntem o que ainda é possível.
card-eviction-say = Agora telefonamos juntos. Não precisa de fazer isto sem ajuda.
card-eviction-have = A carta, o contrato de arrendamento e os últimos pagamentos, se os tiver.
card-eviction-not-alone = Não combine um pagamento sem ajuda e não diga que vai correr bem. Deixe isso a um profissional.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Sem gás, luz ou água
card-cut-off-do-1 = Pergunte se há em casa um bebé, um doente ou uma pessoa idosa, e se um aparelho médico precisa de corrente.
card-cut-off-do-2 = Telefonem juntos à empresa da luz, do gás ou da água. Digam que há ajuda.
card-cut-off-do-3 = Chame hoje um profissional de dívidas.
card-cut-off-say = Isto é difícil. Hoje procuramos juntos alguém que possa ajudar.
card-cut-off-have = A última carta ou conta, com o número de cliente.
card-cut-off-not-alone = Não ligue nada por si e não prometa nenhum pagamento.

## Als het niet kan wachten: geen eten

card-no-food-title = Nada para comer
card-no-food-do-1 = Dê primeiro algo para comer e beber, se aqui for possível.
card-no-food-do-2 = Telefonem juntos a um lugar que hoje dê comida ou compras.
card-no-food-do-3 = Chame um profissional, para haver comida também amanhã.
card-no-food-say = Ainda bem que diz. Primeiro comer, depois vemos o resto.
card-no-food-have = Para quantas pessoas é, e se há crianças pequenas ou algo que não se pode comer.
card-no-food-not-alone = Não dê dinheiro seu. Procurem juntos um lugar que possa ajudar mais vezes.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Sem lugar para dormir esta noite
card-no-bed-do-1 = Pergunte se há crianças e se há família ou um amigo onde seja seguro.
card-no-bed-do-2 = Chame agora um profissional e telefonem juntos ao abrigo da câmara municipal (opvang).
card-no-bed-do-3 = Combinem onde a pessoa espera até haver resposta. Não deixe ninguém à espera na rua.
card-no-bed-say = Pode ficar aqui. Procuramos juntos um lugar para esta noite.
card-no-bed-have = Onde a pessoa dormiu na noite passada, quem vem com ela e que medicamentos leva.
card-no-bed-not-alone = Não leve ninguém para a sua casa e não prometa uma cama.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Em perigo em casa
card-unsafe-home-do-1 = Continue a falar com calma num lugar onde ninguém ouça. Peça com simpatia a quem veio que espere noutro lado.
card-unsafe-home-do-2 = Há perigo agora? Telefone já para o número de emergência.
card-unsafe-home-do-3 = Não há perigo imediato? Peça conselho ao profissional ou à Veilig Thuis. Pode ser sem nome.
card-unsafe-home-say = Acredito em si. É a própria pessoa que decide o que conta, e vemos juntos com calma.
card-unsafe-home-have = Uma sala calma, um telefone e um momento seguro para voltar a ligar.
card-unsafe-home-not-alone = Não fale disto com a outra pessoa, não vá a casa e não entregue nada em papel sem perguntar.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Uma criança em perigo
card-child-unsafe-do-1 = Há perigo agora para a criança? Telefone já para o número de emergência.
card-child-unsafe-do-2 = Chame já um profissional ou quem coordena.
card-child-unsafe-do-3 = Telefonem juntos à Veilig Thuis para pedir conselho. Pode ser sem dizer nomes.
card-child-unsafe-say = Ainda bem que conta isto. Pedimos aqui a alguém que sabe o que ajuda.
card-child-unsafe-have = O que viu ou ouviu, em palavras simples, e quando foi.
card-child-unsafe-not-alone = Não interrogue a criança, não prometa segredo e não decida isto sem ajuda.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Não querer viver mais
card-suicide-do-1 = Fique ao lado e mantenha a calma. Pode perguntar diretamente: pensa em suicídio?
card-suicide-do-2 = Telefonem juntos à linha de prevenção do suicídio ou ao médico de família. Há perigo imediato? Telefone para o número de emergência.
card-suicide-do-3 = Não deixe a pessoa ir embora sem companhia. Pergunte quem pode vir agora.
card-suicide-say = Ainda bem que me conta. Fico consigo e telefonamos juntos.
card-suicide-have = Um lugar calmo, um telefone e o nome de alguém que possa vir.
card-suicide-not-alone = Não prometa calar-se e não carregue isto sem ajuda. Chame já um colega.

## Als het niet kan wachten: ineens in de war

card-confused-title = De repente muito confuso
card-confused-do-1 = Fale baixo e em frases curtas, dê espaço e fique junto à porta.
card-confused-do-2 = Há perigo, ou a pessoa parece doente? Telefone já para o número de emergência.
card-confused-do-3 = Se não: telefonem agora juntos ao médico de família. Fora do horário, ligue para o médico de serviço (huisartsenpost).
card-confused-say = Estou aqui para ajudar. Vamos com calma.
card-confused-have = Desde quando está assim, e se a pessoa caiu ou toma medicamentos.
card-confused-not-alone = Não segure ninguém e não fique a sós numa sala com alguém que ameaça.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Acabaram os medicamentos necessários
card-medicine-do-1 = A pessoa está doente, com falta de ar ou pouco desperta? Telefone já para o número de emergência.
card-medicine-do-2 = Telefonem agora juntos ao seu médico de família ou à farmácia. Fora do horário, ligue para o médico de serviço (huisartsenpost).
card-medicine-do-3 = A pessoa não pode pagar? Diga logo e pergunte o que é possível.
card-medicine-say = Telefonamos agora juntos a alguém que percebe disto.
card-medicine-have = A caixa ou a lista da farmácia, e o nome do médico de família.
card-medicine-not-alone = Não dê medicamentos de outra pessoa e não diga quanto se pode tomar.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Em perigo agora
card-physical-danger-do-1 = Ponha-se em segurança, e à outra pessoa também. Saia se for melhor.
card-physical-danger-do-2 = Telefone para o número de emergência. Diga onde está e o que se passa.
card-physical-danger-do-3 = Chame um colega e espere a ajuda à porta.
card-physical-danger-say = Vou chamar ajuda agora. Fico consigo enquanto for seguro.
card-physical-danger-have = A morada deste lugar, e quem está ferido ou em perigo.
card-physical-danger-not-alone = Não se ponha entre pessoas que lutam e não persiga ninguém.

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
card-have = O que tem à mão?
card-not-alone = O que não faz sem ajuda?
choice-outcome-helped = Sim, ajudou
choice-outcome-partly = Um pouco
choice-outcome-not = Não
choice-outcome-not-reached = Não foi possível falar, perguntar mais tarde

## Wie kan helpen

offers-title = Quem pode ajudar?
offers-none = Ainda não encontramos ninguém. Conte um pouco mais ou junte um tema.
offers-informal = Vizinhos e voluntários
offers-formal = Pessoas que fazem isto como trabalho
offers-does = Podem: { $roles }
offers-does-not = Não fazem: { $roles }
plan-title = O que combinamos
plan-who-does-what = Quem faz o quê?
plan-follow-up = Podemos perguntar mais tarde como correu?
plan-day = Sim, em { $date }
plan-never = Não, prefiro que não

## When something was checked, when it is open

directory-checked-on = verificado em { $date }
directory-checked-ageing = verificado em { $date }, há mais de meio ano
directory-checked-old = antigo: verificado em { $date }
directory-checked-unknown = não verificado
directory-open-until = aberto agora, até às { $closes }
directory-opens-at = abre em { $date }, a partir das { $opens }
directory-opens-on = abre em { $date }
directory-opens-not-soon = não abre nas próximas semanas
directory-hours-recheck = pergunte quando abrem
directory-hours-unknown = horário desconhecido

## Why an offer fits, what to ask first, who does what

reason-need = Ajudam com: { $need }.
reason-also-need = Também ajudam com: { $need }.
reason-language = Falam { $language }.
reason-near = Fica a cerca de { $minutes ->
    [one] 1 minuto
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
reason-open-day = Estão abertos: { $weekday }.
reason-open-day-at = Estão abertos: { $weekday }, a partir das { $time }.
reason-walk-in = Pode entrar sem marcação.
reason-call = Pode telefonar ou escrever.
reason-free = É grátis.
reason-room = Agora há lugar.
reason-checked = Verificámos isto em { $date }.
reason-earlier-helper = Já ajudaram antes.
reason-wish = Corresponde ao seu desejo: { $wish }.
reason-when = Estão lá quando pode: { $part }.
reason-likes = O que gosta de fazer é bem-vindo lá: { $welcome }.
caution-closed = Estão fechados por um tempo. Pergunte quando voltam a abrir.
caution-by-introduction = Alguém daqui faz a apresentação.
caution-check-first = Pergunte primeiro se isto também é para si.
caution-ask-distance = Pergunte onde fica e a que distância.
caution-too-far = Fica a cerca de { $minutes } minutos a pé. Pergunte se alguém pode levar.
caution-not-at-home = Tem de ir lá por si. Pergunte se alguém pode levar.
caution-ask-accessibility = Pergunte se consegue entrar bem lá.
caution-ask-hours = Pergunte primeiro quando abrem.
caution-old-number = Telefone primeiro. Este número foi verificado em { $date }; há muito tempo.
caution-unchecked-number = Telefone primeiro. Não sabemos se este número ainda está certo.
caution-ask-access = Pergunte primeiro como se inscrever.
caution-needs-referrer = Alguém tem de fazer a inscrição. Pergunte aqui.
caution-needs-assessment = Primeiro há uma conversa sobre o que precisa.
caution-waiting = Sobre a espera dizem: { $text }
caution-full = Há pouco não havia lugar. Pergunte se ainda é assim.
caution-no-shared-language = Peça um intérprete, ou vá com alguém que traduza.
caution-ask-language = Pergunte se falam a sua língua.
caution-ask-wish = Pergunte se isto é possível: { $wish }.
caution-costs = Pergunte quanto custa.
roles-does = { $name } faz: { $roles }.
roles-does-not = { $name } não faz isto: { $role }.
roles-does-not-but = { $name } não faz isto: { $role }. Quem faz é { $instead }.
roles-agree = Combinem quem faz isto: { $role }. { $informal } ou { $formal }.

## Languages

language-nl = neerlandês
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
slip-written-on = Escrito em { $date }
slip-label-case-code = O seu código
slip-label-name = Nome
slip-label-mind = Atenção
slip-intro-nothing = Falámos juntos. Pode sempre voltar.
slip-label-where = Onde
slip-label-ask-for = Pergunte por
slip-label-when = Quando
slip-label-phone = Telefone
slip-label-access = Como entrar
slip-label-bring = Leve
slip-label-agreed = Combinado
slip-label-they-do = Fazem
slip-label-they-do-not = Não fazem
slip-checked-on = Verificado em { $date }
slip-call-first-since = Telefone primeiro. Há muito que não é verificado: a última vez em { $date }
slip-call-first-unknown = Telefone primeiro. Isto ainda não foi verificado
slip-qr-call = Digitalize para telefonar
slip-follow-up-on = Em { $date } perguntamos como correu.
slip-follow-up-none = Não entramos em contacto. Pode sempre voltar.
slip-kept-heading = O que guardamos
slip-kept-nothing = Não guardamos nada. Este papel é só seu.
slip-kept-without-name = Guardamos as suas respostas sem o seu nome, até { $until }.
slip-kept-with-name = Guardamos o seu nome e as suas respostas, até { $until }.
slip-nobody-may-know = Não contamos nada sobre si a ninguém.
slip-may-withdraw = Pode sempre dizer-nos para deitar isto fora.
slip-no-advice = Este papel diz onde encontrar ajuda. Não é um conselho sobre a lei nem sobre a sua saúde.
slip-unchecked-note = Esta tradução ainda não foi lida por alguém que fale a língua.

## Joining

# The last item of a list, after the others.

slip-come-back-desk = Não deu certo? Volte a { $desk }.
slip-introduced-on = Alguém daqui faz a apresentação em { $date }.
slip-introduced = Alguém daqui faz a apresentação. Combinamos um dia consigo.
slip-label-ask-first = Pergunte primeiro
slip-label-who-does-what = Quem faz o quê
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Concorda que partilhemos isto com: { $parties }.
slip-recovery-title = Chave de recuperação
slip-recovery-explained = Guarde este papel fora do edifício. Esta chave abre os registos do atendimento.
slip-look-up-number = Procure o número nesta página:
slip-ask-for-number = Ainda não temos número. Peça-nos para o procurar juntos.
slip-label-checked = Verificado
slip-checked-all = Em { $date }

## Public holidays


## At the pace of a rollator or a buggy

