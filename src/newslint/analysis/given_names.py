"""Given names common enough that, before another capitalised word, they mark a person. From general knowledge."""

from __future__ import annotations

GIVEN = frozenset(
    """
    aaron abby abdel abdelaziz abdul abdullah abdulrahman abe abel abigail abraham ada adam adele adolf adrian
    adriana agnes ahmad ahmed aidan aileen aisha akira alain alan alana alastair albert alberto alec alejandra
    alejandro aleksandr aleksandra aleksei alessandra alessandro alex alexander alexandra alexandre alexandria
    alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison alvin
    alyssa amal amanda amber amelia amina amir amit amos amy ana anastasia anatoly anders andre andrea andreas
    andrei andres andrew andrey andy angel angela angelica angelina angelo angus anil anita anjali ann anna annabel
    anne annette annie anthony antoine anton antonia antonio antonis antony anwar april arash archie ariana ariel
    arjun arlene armando arnold aron arthur arturo arun asha ashley ashraf asif astrid audrey augustin aung austin
    ayesha aziz bahar barack barbara barney barry bart bashar beatrice becky ben benedict benigno benjamin benny
    bernadette bernard bernardo bernie bert beth bethany betsy betty beverly bill billy blake bob bobby bonnie boris
    brad bradley brandon brenda brendan brent brett brian bridget brigid britney brooke bruce bruno bryan bryce
    caitlin caleb calvin cameron camilla camille candice carl carla carlo carlos carly carmen carol carole carolina
    caroline carolyn carrie carter casey cassandra catalina catherine cathy cecilia cedric celeste celia cesar chad
    charlene charles charlie charlotte chelsea cheng cheryl chloe chris christa christian christiane christina
    christine christoph christophe christopher christy chuck cindy claire clara clare clarence claude claudia
    claudio clayton clement cliff clifford clint clive cody colin colleen connie connor conor constance cora corey
    cory courtney craig cristian cristina crystal curt curtis cynthia dale damian damien damon dan dana daniel
    daniela daniele danielle danny daphne dario darius darlene darrell darren darryl dave david dawn dean deanna deb
    debbie deborah debra deepak deirdre delia dennis denis denise derek derrick desmond devin diana diane diego
    dieter dilma dimitri dimitris dinesh dirk dmitri dmitriy dmitry dolores dominic dominique don donald donna dora
    doreen doris dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith edmund eduardo
    edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen
    elliot elliott elon elsa elsie elton emanuel emil emilia emilio emily emma emmanuel enrique eric erica erich
    erik erika erin ernest ernesto ernie esteban esther ethan eugene eva evan evelyn evgeny ewan fabian fabio faisal
    farah farid farouk fatima fatou fatma federico felicia felicity felipe felix ferdinand fernando fidel fiona
    flora florence floyd francesca francesco francis francisco franco francois frank frankie franklin franz fred
    freddie frederic frederick frieda friedrich fumio gabriel gabriela gabriele gabrielle gail gareth garry gary
    gavin gemma gene genevieve geoff geoffrey george georgina gerald geraldine gerard gerhard gianni gilbert gillian
    gina giorgia giorgio giovanni giuseppe gladys glen glenda glenn gloria gonzalo gordon grace graeme graham grant
    greg gregg gregory greta guillermo gunther gus gustav gustavo guy gwen hafez hakim hamid hamza hank hanna hannah
    hans harold harriet harry harvey hasan hassan hazel heather hector heidi heinrich helen helena helene helmut
    henri henrik henry herbert herman hermann hilary hilda hillary hiroshi holly horst hosni howard hubert hugh hugo
    humphrey hussein ian ibrahim ida ignacio igor ilham imran ines ingrid iqbal irene iris irina isaac isabel
    isabella isabelle ismail ivan ivana jack jackie jacob jacqueline jacques jaime jair jake jakob james jamie jan
    jane janet janice janine jared jasmine jason javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny jeremy
    jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joanna joanne joao joaquin jodie joe joel joern
    johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef joseph josephine josh joshua
    jovenel joy joyce juan juanita judith judy julia julian julie julien juliet julio julius jun jurgen justin
    justine kamal kamala kamran karen karim karin karl karla kate katerina katharine katherine kathleen kathryn
    kathy katie katrina katya kay kayla keith kelly kelvin ken kenneth kenny kent kerry kevin khaled khalid khalil
    kieran kim kimberly kirk kirsten kirsty klaus kofi konstantin kris kristen kristin kristina kristine kristy kurt
    kyle lakshmi lamar lana lance lars larry laura lauren laurence laurent laurie lawrence lea leah leanne lee leila
    leo leon leonard leonardo leonid leroy leslie lester lewis liam lillian lily linda lindsay lindsey lionel lisa
    liz lloyd lois lola lorenzo loretta lorna lorraine louis louisa louise luc luca lucas lucia lucy luigi luis
    luisa lukas luke luther lydia lyndon lynn lynne madeleine madison mads maggie magnus mahmoud malala malcolm
    malik manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margot maria
    mariam marian marianne marie marilyn marina mario marion marisa marjorie mark marko marlene marshall marta
    martha martin martina marvin mary maryam masoud matt matteo matthew matthias maureen maurice mauricio mauro max
    maxim maxime maximilian maxine maya megan mehdi mehmet mel melanie melinda melissa melvin mercedes michael
    michaela michel michele michelle miguel mika mike mikhail milan mildred miles miloš milos mina mindy miranda
    miriam mitch mitchell mo moammar mohamad mohamed mohammad mohammed mohan mohsen moira molly mona monica moon
    morgan morris moses mostafa muammar muhammad muhammadu murray mustafa myra myriam nadia nadine nancy naomi
    narendra nasser natalia natalie natasha nathan nathaniel neil nell nelson nicholas nick nicky nicola nicolas
    nicole nigel nikita nikki nikolai nikolay nina noah noel noelle nora norma norman nouri nursultan octavio olaf
    oleg olga oliver olivia olivier omar oprah orlando oscar osama oswald otto owen pablo paddy paige pamela paolo
    pascal pat patricia patrick patsy paul paula paulina pauline paulo pavel pedro peggy penelope penny percy perry
    pete peter petra petro phil philip philippa philippe phillip phoebe phyllis pierre pranab priya priyanka qasem
    quentin rachael rachel rafael rafiq rahul raj rajesh ralph ramon ramzan randall randy raoul raphael raquel
    rashid raul ravi ray raymond reagan rebecca recep reginald reinhard rene renee rex rhonda ricardo riccardo
    richard rick ricky rishi rita rob robert roberta roberto robin rod roderick rodney rodrigo roger rogelio roland
    rolf roman ron ronald ronnie rory rosa rosalind rosanna rose rosemary ross rowan roxanne roy ruben rudolf
    rudolph rudy rupert russell ruth ryan sabine sabrina saddam sadie said saif sajid salim sally salman salvador
    salvatore sam samantha samir samuel sandra sandy sanjay sara sarah sasha saul scott sean sebastian selena serena
    serge sergei sergey sergio seth seymour shane shannon sharif sharon shaun shawn sheila shelley sherry shigeru
    shinzo shirley sidney sigrid silvia silvio simon simone sonia sonya sophia sophie stacey stan stanislav stanley
    stefan stefano stella steph stephanie stephen steve steven stewart stuart sue sundar susan susana susanna
    susanne susie suzanne svetlana sven sylvia sylvie tamara tammy tanya tara tariq tarek tatiana taylor ted terence
    teresa terrence terri terry tessa theo theodore theresa therese thierry thomas tiffany tim timothy tina tobias
    todd tom tomas tommy toni tony tracey tracy travis trevor tricia tristan troy tyler ursula usain uwe valentina
    valerie vanessa vera vernon veronica vicente vicki vicky victor victoria vijay viktor vince vincent vincenzo
    viola violet virginia vivian vivien vladimir volodymyr walid wallace walter wanda warren wayne wendy wesley
    whitney wilfred wilhelm will willem william willie winston wolfgang xavier yasir yasser yoko yolanda younis
    yousef yulia yuri yusuf yves yvette yvonne zachary zack zainab zane zara zeid zeinab zoe zoran
    """.split()
)

ALSO_ELSE = frozenset(
    """
    alexandria angel april austin brooke carolina charlotte chelsea dawn florence francisco georgia grace grant
    holly jordan joy jun madison mark may mercedes milan miles moon morgan orlando pat ray reagan rob rod rose said
    salvador santiago sydney virginia victoria will wallace
    """.split()
)
"""Given names that are as often a place, a word or a thing, and mark nobody by themselves."""
