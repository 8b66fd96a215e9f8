package uk.slp.portal.identifiability.detect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short and other forms of given names that are common in England, whatever language they come from. */
final class GivenNames {
    private static final Map<String, Set<String>> FORMS = forms(
            "elizabeth liz lizzie beth betty eliza libby elsie lisa bess elspeth",
            "katherine kate katie kathy catherine cathy kitty kathryn kat katy katharine katarzyna kasia",
            "alexander alex sandy alec xander sasha lex aleksander alexandru",
            "alexandra alex lexi sandra sasha aleksandra ola alexa",
            "william will bill billy liam willy wills",
            "thomas tom tommy tomasz tomek",
            "james jim jimmy jamie jem jay",
            "robert rob bob bobby robbie bert",
            "joseph joe joey jo yusuf yousef youssef josef jozef",
            "daniel dan danny",
            "danielle dani danni",
            "michael mike mick mikey micky michal mickey",
            "matthew matt matty mateusz mateo",
            "benjamin ben benny benji",
            "samuel sam sammy",
            "samantha sam sammy",
            "charles charlie chas charley chuck",
            "charlotte charlie lottie lotty char",
            "edward ed eddie ted teddy ned",
            "henry harry hal",
            "harriet hattie harry",
            "jonathan jon johnny jonny jonathon john",
            "john jack johnny jon",
            "jacob jake jakub kuba",
            "nicholas nick nicky nico nicolas",
            "nicola nicky nikki nic",
            "anthony tony ant antony antoni",
            "andrew andy drew andrzej",
            "christopher chris kit kris topher krzysztof",
            "christine chris chrissie tina krystyna",
            "margaret maggie meg peggy megan madge malgorzata gosia",
            "rebecca becky bex becca",
            "jessica jess jessie",
            "jennifer jen jenny jenna",
            "abigail abi abby gail abbie",
            "isabella izzy bella isabel isobel isabelle issy",
            "victoria vicky tori vikki vic",
            "frances fran frankie francesca franny",
            "francis frank frankie",
            "amelia millie emilia mia",
            "emily em emmy millie",
            "olivia liv livvy ollie",
            "oliver ollie olly",
            "mohammed mohammad muhammad mohamed muhammed mahamed mohamad mehmet md mo",
            "ahmed ahmad ahmet",
            "hussain hussein husain hussayn hussien",
            "hassan hasan",
            "aisha ayesha aysha aishah aicha",
            "fatima fatimah fatema fatou fatma",
            "maryam mariam miriam maria mary marie maryum",
            "zachary zac zack zach zak",
            "stephen steven steve ste stefan",
            "philip phil phillip pip",
            "gregory greg grzegorz",
            "timothy tim timmy",
            "theodore theo teddy",
            "leonard leo len lenny leon",
            "archibald archie",
            "alfred alfie fred freddie",
            "frederick fred freddie freddy",
            "patrick pat paddy",
            "patricia pat trish tricia patsy",
            "deborah debbie deb debs",
            "susan sue susie suzie susanna",
            "jacqueline jackie jacqui",
            "natalie nat natty natalia natasha tasha",
            "lawrence larry laurie laurence",
            "raymond ray",
            "ronald ron ronnie",
            "richard rick rich richie dick ricky",
            "kenneth ken kenny",
            "geraldine gerry geri",
            "gerald gerry jerry",
            "florence flo flossie florrie",
            "eleanor ellie nell nora elly",
            "ellen ellie nell",
            "evelyn evie eve eva",
            "georgina georgie gina",
            "georgia georgie",
            "george georgie",
            "gabriel gabe gabi",
            "gabrielle gabby gaby gabriella",
            "penelope penny",
            "phoebe fifi",
            "sophie soph sophia sofia zosia",
            "lucy lu lucia luce",
            "maxwell max maximilian",
            "nathaniel nat nathan nate",
            "dominic dom",
            "vincent vince vinny",
            "callum cal calum",
            "cameron cam",
            "kieran kier ciaran",
            "sean shaun shawn",
            "siobhan shiv",
            "oluwaseun seun",
            "oluwadamilola damilola dami",
            "oluwatobi tobi",
            "adebayo bayo ade",
            "chukwuemeka emeka",
            "chidinma chidi dinma",
            "kwabena kobby",
            "piotr peter pete",
            "pawel paul",
            "jerome jerry",
            "tyrone ty",
            "tobias toby",
            "rajesh raj",
            "harpreet harry preeti",
            "gurpreet gary preet",
            "jaswinder jas jazz",
            "manjit manny",
            "amandeep aman deep",
            "ibrahim ebrahim ibraheem abe",
            "abdullah abdallah abdul",
            "abdulrahman abdurrahman rahman",
            "zainab zaynab zeinab",
            "khadija khadijah",
            "safiyyah safia safiya",
            "umar omar",
            "usman osman uthman",
            "yaqub yakub",
            "solomon sol solly",
            "rebekah becky bex");

    private GivenNames() {}

    /** Other forms of a name in small letters, without itself. */
    static Set<String> others(String name) {
        return FORMS.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> forms(String... lines) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : lines) {
            List<String> group = List.of(line.split(" "));
            group.forEach(
                    name -> forms.computeIfAbsent(name, any -> new HashSet<>()).addAll(group));
        }
        forms.forEach((name, group) -> group.remove(name));
        return forms;
    }
}
