# Ce que le bot dit dans chaque parcours. Source : locales/en/bot.ftl. Vous, phrases courtes (A2), sans accord de genre.

## Controls

# source: 9f910244
control-back = Retour
# source: 4dbb8610
control-skip = Passer
# source: 71083dd0
control-pause = Pause
# source: b33b3476
control-language = Changer de langue
# source: d4a6a5f5
control-help = Aide
# source: e042aa24
control-answers = Mes réponses
# source: b6e704a6
control-stop = Arrêter
# source: 40ecc09a
control-delete = Effacer mes données
# source: 043fcee7
control-start_over = Recommencer
# source: 394073ec
control-person = Parler à une personne
# source: 6bcd12d3
control-done = Terminé
# source: f1004626
control-continue = Continuer
# source: 0aa3af29
control-file = Mes réponses dans un fichier
# source: 948795c7
control-quiet = Plus de rappels
# source: a3f11682
control-remind = Me rappeler à nouveau

## Words

# source: 6fe3a07a
word-yes = Oui
# source: 8353e6f2
word-no = Non
# source: 7d277842
word-ok = OK
# source: 43df8548
word-agree = Oui, je suis d’accord
# source: 4b458100
word-decline = Non, je ne veux pas
# source: 39576ca1
word-young = J’ai moins de 16 ans
# source: fffdb8e7
word-unknown = Je ne sais pas
# source: 48ea4200
word-declined = Je préfère ne pas le dire
# source: ae46ac38
word-skipped = Sans réponse
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } an
    *[other] { $n } ans
}
# source: 141754de
word-months = { $n } mois
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } semaine
    *[other] { $n } semaines
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } jour
    *[other] { $n } jours
}
# source: d3a4e4e1
word-none-of-these = Rien de tout cela
# source: e23d377c
word-all-right = Tout est correct. Envoyer.
# source: 981f094c
word-stateless = Sans nationalité (apatride)
# source: d59e6f0f
word-level-none = Aucun : je ne la parle pas encore
# source: 593a2302
word-level-a1 = A1 : des mots et des phrases très courtes
# source: cca4b015
word-level-a2 = A2 : des phrases simples sur la vie de tous les jours
# source: 6210a4b1
word-level-b1 = B1 : je me débrouille dans la vie de tous les jours
# source: ce1c7679
word-level-b2 = B2 : je parle bien de presque tout
# source: 3bb49486
word-level-c1 = C1 : je parle presque sans effort
# source: cea97492
word-level-c2 = C2 : presque comme ma langue maternelle
# source: 53f7ed20
word-level-native = C’est ma langue maternelle
# source: 4633a615
word-organisation = votre ville
# source: 05d94154
word-contact = le bureau de conseil de votre mairie

## Asking back

# source: 9ebaa3e0
ask-confirm = J’ai compris : { $reading }. Est-ce correct ?
# source: 317c611a
ask-which = Que voulez-vous dire ?
# source: dd0132bf
ask-which-calendar = De quel calendrier parlez-vous ?
# source: 4afd78da
ask-language = Quelle langue voulez-vous ?
# source: df8cebaa
ask-switch = Vous avez écrit en français. Quelle langue voulez-vous maintenant ?
# source: 10e6d883
ask-answers = Voici vos réponses. Choisissez une réponse pour la changer.
# source: a69d9031
ask-readback = Voici vos réponses. Est-ce que tout est correct ? Vous pouvez choisir une réponse et la changer.
# source: ad346ed4
ask-stop = Voulez-vous arrêter ? Nous gardons les réponses que vous avez données jusqu’à maintenant. Vous pouvez aussi les effacer.
# source: ad6ede39
ask-delete = Voulez-vous effacer tout ce que vous nous avez dit ? Après, nous ne pouvons rien récupérer.
# source: 7c0a7bd7
ask-start_over = Voulez-vous recommencer ? Vos réponses données jusqu’à maintenant ne compteront plus.
# source: d7649123
ask-start_again = Voulez-vous recommencer ? Vos réponses données jusqu’à maintenant restent enregistrées et comptent toujours.
# source: ac2388b1
ask-after-stop = Vous avez arrêté. Vous pouvez continuer à tout moment.
# source: 2b32e71b
ask-after-pause = Pause. Tout est enregistré. Revenez quand vous voulez et continuez à la même question.
# source: 74d8f648
ask-after-completed = Vous avez terminé. Merci. Vous pouvez encore voir vos réponses, les changer ou les effacer.

## What is said

# source: 62d9829a
say-unreviewed = Aucune personne de langue maternelle française n’a encore vérifié ces textes.
# source: 2df59a3c
say-answer = { $question } : { $answer }
# source: d086466b
say-about = environ { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original }, calendrier iranien et afghan)
# source: ace5fde6
say-date-islamic = environ { $date } ({ $original }, calendrier musulman)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original }, calendrier éthiopien)
# source: d2e0b99d
say-before = Votre réponse jusqu’à maintenant : { $answer }. Vous pouvez la changer. Ou choisissez « Terminé » pour la garder.
# source: 0ffdebb7
say-welcome-back = Bonjour à nouveau. Nous continuons ici.
# source: 0779fb86
say-corrected = Merci. Votre réponse a été changée.
# source: 9ccc9899
say-asked-again = À cause de ce changement, je pose encore une fois certaines questions.
# source: bc391eec
say-first-question = C’est la première question.
# source: cf3f2876
say-stale = Ce bouton appartient à une question d’avant. Rien n’a changé. Voici votre question maintenant.
# source: 8c49b747
say-late = Vous avez écrit cela avant ma nouvelle question. Je ne l’ai pas utilisé. S’il vous plaît, répondez maintenant à cette question.
# source: 7f7bd80e
say-away = Pardon, je n’ai pas pu vous répondre pendant quelque temps. Voici encore une fois votre question.
# source: 5ed289ba
say-edit-unknown = Vous avez changé un ancien message. Je ne sais pas à quelle réponse il appartient. Choisissez « Mes réponses » pour changer une réponse.
# source: fb81b5ca
say-no-answers = Vous n’avez pas encore donné de réponse.
# source: 1f0e10e1
say-declined = Très bien. Nous n’avons enregistré aucune réponse. Vous n’aurez aucun problème à cause de cela. Vous pouvez revenir à tout moment. Bonne continuation !
# source: 73f7c79c
say-deleted = Tout ce que vous nous avez dit est effacé.
# source: 25cda7dd
say-third-time = Pardon, je ne comprends pas. Vous pouvez passer cette question. Ou vous pouvez parler à une personne.
# source: 79a96fb0
say-third-time-required = Pardon, je ne comprends pas. Vous pouvez parler à une personne.
# source: a95d7413
say-person = Une personne peut vous aider : { $contact }.
# source: 47022cf2
say-young = Merci de nous le dire. Nous posons ces questions seulement à partir de 16 ans. Vous n’avez rien fait de mal. Nous n’avons rien enregistré. Voici où trouver de l’aide.
# source: 86999eec
say-file = Voici vos réponses dans un fichier. Vous pouvez le garder ou le montrer à quelqu’un. Toute personne qui a ce fichier peut le lire.
# source: f2531542
say-reminder = Bonjour ! Vous n’avez pas encore répondu à toutes les questions. Vos réponses jusqu’à maintenant sont enregistrées. Si vous voulez, nous continuons ici.
# source: c35a216a
say-quiet = Très bien. Nous ne vous enverrons plus de rappels. Vous pouvez continuer à tout moment.
# source: bafe2f9f
say-remind = Très bien. Nous pouvons à nouveau vous envoyer un rappel.

## When an answer is not understood

# source: c5c5d768
error-integer = S’il vous plaît, écrivez un nombre, par exemple { $example }.
# source: c5c5d768
error-decimal = S’il vous plaît, écrivez un nombre, par exemple { $example }.
# source: ea61806b
error-yes-no = S’il vous plaît, choisissez « Oui » ou « Non ».
# source: 92e9d844
error-select-one = S’il vous plaît, choisissez une des réponses. Vous pouvez aussi écrire son numéro, de 1 à { $count }.
# source: de98187d
error-select-multiple = S’il vous plaît, choisissez parmi les réponses. Vous pouvez aussi écrire leurs numéros, avec une virgule entre les numéros, par exemple 1, 2.
# source: 5dd82a0c
error-exclusive = Vous ne pouvez pas choisir cette réponse avec d’autres. S’il vous plaît, choisissez encore une fois.
# source: 5e60e546
error-date = S’il vous plaît, écrivez le jour, le mois et l’année, par exemple { $example }.
# source: 1969f88a
error-date-month = S’il vous plaît, écrivez le mois et l’année, par exemple { $example }.
# source: 2c3e483d
error-date-year = S’il vous plaît, écrivez l’année, par exemple { $example }.
# source: 73a90c6e
error-geopoint = S’il vous plaît, écrivez le lieu avec deux nombres, par exemple { $example }. Nous gardons seulement une position approximative, à un kilomètre près environ.
# source: d354f6b2
error-phone = S’il vous plaît, écrivez le numéro de téléphone complet, avec 0 ou + au début, par exemple { $example }.
# source: 43cdaae9
error-country = S’il vous plaît, écrivez le nom d’un seul pays, par exemple { $example }.
# source: 6eea6e79
error-country-gone = Ce pays n’existe plus. S’il vous plaît, écrivez son nom d’aujourd’hui.
# source: ade24d61
error-nationality = S’il vous plaît, écrivez votre nationalité, par exemple { $example }. Si vous n’en avez pas, écrivez « apatride ».
# source: be5e6c9f
error-place = Je ne connais pas cette ville. S’il vous plaît, écrivez une ville ou un village en Allemagne, par exemple Eberswalde, ou son code postal, par exemple 16225.
# source: ecbff918
error-place-name-shared = Beaucoup de villes en Allemagne ont ce nom. S’il vous plaît, écrivez aussi le code postal, par exemple 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Plusieurs villes ont ce code postal. S’il vous plaît, écrivez aussi le nom, par exemple 16225 Eberswalde.
# source: 39007063
error-language = S’il vous plaît, écrivez le nom d’une seule langue, par exemple { $example }.
# source: 65a7efb1
error-language-level = S’il vous plaît, écrivez comment vous la parlez : A1, A2, B1, B2, C1 ou C2. Vous pouvez aussi écrire « aucun » ou « langue maternelle ».
# source: 807334c2
error-email = S’il vous plaît, écrivez une seule adresse e-mail, par exemple name@example.org.
# source: cb2a47d4
error-duration = S’il vous plaît, écrivez combien de temps, par exemple { $example }.
# source: 49ec1a50
error-acknowledge = S’il vous plaît, choisissez un des boutons.
# source: a6af7459
error-too-long = Votre texte est trop long. S’il vous plaît, écrivez un texte plus court ({ $limit } lettres au maximum).
# source: 74d2f0a3
error-empty = Je n’ai pas pu lire de mots. S’il vous plaît, écrivez encore une fois.
# source: bf0eae02
error-constraint = Cette réponse n’est pas possible ici. S’il vous plaît, vérifiez-la.
# source: c800321c
error-required = Ici, il faut une réponse pour continuer. Vous pouvez aussi choisir « Aide » ou « Arrêter ».
# source: 49ec1a50
error-choose = S’il vous plaît, choisissez un des boutons.
# source: ec4987e0
error-other = Pardon, je peux lire seulement du texte. Je ne peux pas ouvrir les images, les messages vocaux ou les fichiers.

## Help

# source: ba3a1d9a
help-now = Cette conversation n’est pas pour les urgences. Personne ne lit votre message tout de suite.
# source: 94ca785f
help-emergency = Danger, incendie, accident, maladie grave : appelez le 112. Police : appelez le 110. L’appel est gratuit.
# source: b88aa4da
help-violence = Violence contre les femmes : appelez le 116 016. Gratuit, jour et nuit, en 18 langues, par exemple en arabe, persan (farsi), kurde, turc, russe, ukrainien, français et anglais.
# source: 2457aecd
help-children = Enfants et jeunes qui ont des soucis : appelez le 116 111. Gratuit.
# source: 4f535c21
help-ukraine = Helpline Ukraine, en ukrainien et en russe : 0800 500 2250. Gratuit, du lundi au vendredi, de 14:00 à 17:00.
# source: 9db63e7d
help-contact = Vous avez une question sur cette conversation, ou vous voulez parler à une personne : { $contact }.
# source: ad6118e0
help-how = Comment répondre : choisissez un bouton, ou écrivez le numéro de la réponse, ou écrivez avec vos propres mots. « Retour », « Passer », « Pause » et « Arrêter » marchent toujours. Pour effacer toutes vos réponses, choisissez « Effacer mes données ».

## The file with all answers of a person

# source: 92abb4b5
file-title = Ce que nous avons enregistré sur vous
# source: 9868d2ff
file-made = Ce fichier a été fait le { $date }.
# source: d6258c3d
file-agreed = Vous avez accepté de participer le { $date }. Le texte porte le numéro { $version }.
# source: e12d91d3
file-earlier = Vous avez changé cette réponse plus tard.
# source: 6f4e1718
file-translation = Traduction pour le personnel

## The web page around the chat

# source: e82facc9
web-title = De quoi avez-vous besoin ?
# source: d21f9b0a
web-intro = Dites-nous ce qui manque. Dans votre langue, en quelques minutes, sans votre nom.
# source: abd055d3
web-choose-language = Choisissez votre langue
# source: 67ff2334
web-cookie = Cette page garde une petite marque (cookie) sur votre téléphone, pour que vous puissiez revenir. Rien d’autre.
# source: ce847a80
web-have-code = J’ai un code pour revenir
# source: 2317d95c
web-chat = Conversation
# source: e589c4de
web-question = Question :
# source: dc56f6a2
web-answer = Votre réponse :
# source: ffbe11ef
web-answer-form = Répondre
# source: fd2af777
web-skip-link = Aller à la question
# source: ce133938
web-send = Envoyer
# source: b1005be7
web-write = Écrivez votre réponse
# source: 0b128783
web-write-number = Écrivez un nombre
# source: 5d8d7f29
web-write-instead = Écrire plutôt la réponse
# source: 57f6df1d
web-write-date = Ou écrivez la date
# source: 92946029
web-write-phone = Écrivez un numéro de téléphone
# source: 486906ea
web-write-place = Écrivez le lieu avec deux nombres
# source: a4423294
web-here = Utiliser le lieu où je suis maintenant
# source: d022b651
web-here-how = Votre navigateur vous demande d’abord. Nous recevons seulement une position approximative, à un kilomètre près environ.
# source: e3a8ab3b
web-here-written = Le lieu est maintenant dans le champ. Choisissez « Envoyer ».
# source: 11610ee9
web-here-failed = Je n’ai pas pu trouver le lieu. Vous pouvez l’écrire.
# source: e8a1b88e
web-choose-date = Choisissez la date
# source: 5bcb6ac9
web-day = Jour
# source: a088e7a2
web-month = Mois
# source: 98ded52c
web-year = Année
# source: f6962d1a
web-more = Plus
# source: 73e7901e
web-progress = Déjà fait : environ { $percent } pour cent
# source: 4fe43c6e
web-busy = Un moment…
# source: d57e190d
web-offline = Pas de connexion. Vos réponses jusqu’à maintenant sont enregistrées. S’il vous plaît, essayez encore une fois.
# source: a3450022
web-empty = S’il vous plaît, choisissez une réponse ou écrivez-en une.
# source: ee4255c1
web-code = Mon code pour revenir
# source: a4679999
web-code-text = Notez ce code. Avec ce code, vous pouvez continuer plus tard, aussi sur un autre téléphone. Ne le montrez pas à d’autres personnes.
# source: 92087a8f
web-code-none = Vous recevez un code quand vous avez dit que vous voulez participer.
# source: 409828bc
web-return = Revenir avec votre code
# source: 3bbab624
web-return-text = Écrivez le code que vous avez reçu ici. Grandes ou petites lettres, c’est la même chose.
# source: 6d715448
web-return-label = Votre code
# source: eada02af
web-return-wrong = Nous ne connaissons pas ce code. S’il vous plaît, regardez encore une fois chaque lettre et chaque chiffre.
# source: 8542c0e0
web-help = Aide et numéros à appeler
# source: 60e55c61
web-to-chat = Vers la conversation
# source: 25af2aaf
web-to-start = Vers la première page
# source: b13df2d4
web-too-long = Votre message est trop long. S’il vous plaît, écrivez un message plus court. Vos réponses jusqu’à maintenant sont enregistrées.
# source: 717f602b
web-too-many = Il y a eu trop de messages à la fois. S’il vous plaît, attendez une minute, puis essayez encore une fois. Vos réponses jusqu’à maintenant sont enregistrées.
# source: 6d14ce17
web-not-found = Cette page n’existe pas.
# source: 7ec3c81d
web-not-possible = Ce n’est pas possible ici. Vos réponses jusqu’à maintenant sont enregistrées.
# source: 3fc6da59
web-refused = Pour vous protéger, nous n’avons pas accepté cela. S’il vous plaît, ouvrez la conversation et essayez encore une fois.
# source: 005cbbf1
web-broken = Il y a eu un problème ici. Ce n’est pas votre faute. Vos réponses jusqu’à maintenant sont enregistrées. S’il vous plaît, essayez encore une fois.

## Telegram

# source: 30a2944e
telegram-notice = L’entreprise Telegram peut lire cette conversation. Si vous ne voulez pas cela, vous pouvez répondre sur notre page web.
# source: 5120d28a
telegram-notice-alone = L’entreprise Telegram peut lire cette conversation. S’il vous plaît, n’écrivez pas votre nom ni le nom d’autres personnes.
# source: d706872d
telegram-web = Répondre sur la page web
# source: fdcccf01
telegram-share-place = Envoyer mon lieu
# source: fcc46c5d
telegram-share-number = Envoyer mon numéro
# source: c039e0d8
telegram-place-how = Avec le bouton en bas, vous envoyez le lieu où vous êtes maintenant. L’entreprise Telegram voit le lieu exact. Nous gardons seulement une position approximative, à un kilomètre près environ. Vous pouvez aussi écrire le lieu.
# source: ac9eb6c8
telegram-number-how = Avec le bouton en bas, vous envoyez votre numéro de téléphone dans Telegram. Vous pouvez aussi écrire un autre numéro.
# source: 318669f6
telegram-go-on = Nous continuons.
# source: 4f0e954c
telegram-private = Je parle seulement avec une personne à la fois, pas dans un groupe. S’il vous plaît, ouvrez la conversation avec moi : { $link }
# source: 1493b7eb
telegram-description = Ici, { $organisation } pose une question : de quoi avez-vous besoin ? Répondez à quelques questions dans votre langue. Cela dure environ cinq minutes. Vous n’avez pas besoin de dire votre nom. C’est gratuit, et vous pouvez arrêter à tout moment.
# source: d6649fb9
telegram-short = Dites de quoi vous avez besoin : dans votre langue, en cinq minutes environ, sans votre nom.
# source: f4e24e53
command-help = Aide et numéros de téléphone
# source: eb150185
command-language = Choisir une autre langue
# source: 7e904395
command-answers = Voir et changer mes réponses
# source: e0bf3284
command-back = Revenir à la question d’avant
# source: ae00a2ba
command-skip = Passer cette question
# source: 4a91189a
command-pause = Faire une pause ; tout est enregistré
# source: 4fc78763
command-continue = Continuer les questions
# source: 394073ec
command-person = Parler à une personne
# source: df57b3ef
command-stop = Arrêter ; mes réponses sont gardées
# source: 3ab48292
command-delete = Effacer tout ce que j’ai dit

## The poster on the wall

# source: a716bc76
poster-intro = Dites-nous ce qui manque : dans votre langue, en { $minutes } minutes environ, sans votre nom.
# source: caf05fda
poster-free = Vous pouvez arrêter à tout moment, sans aucun problème.
# source: adcc9868
poster-asks = Qui pose les questions : { $organisation }
# source: e9ccaaa0
poster-telegram = Avec Telegram
# source: 4284849b
poster-web = Sans Telegram : page web
# source: 3b0ee129
poster-camera = Ouvrez l’appareil photo de votre téléphone.
# source: 2736831c
poster-square = { $count ->
        [one] Dirigez-le vers le carré.
       *[other] Dirigez-le vers un des carrés.
    }
# source: c94f1dcb
poster-begin = Touchez ce qui apparaît, et commencez.
