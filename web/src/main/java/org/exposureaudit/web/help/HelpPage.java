package org.exposureaudit.web.help;

import java.util.List;
import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.Words;

/// What pages of help are told of how this program runs.
///
/// @param shared whether it runs on a computer of the school
public record HelpPage(boolean shared) {
    /// After how long without a visit a check goes, in words.
    public String idle() {
        return Words.span(SessionRules.USUAL.idle());
    }

    /// After how long a check goes in any case, in words.
    public String longest() {
        return Words.span(SessionRules.USUAL.longest());
    }

    /// Who could see what, from most to least likely.
    public List<Fact> whoSees() {
        return shared ? onTheSchoolsComputer() : onTheirOwn();
    }

    private static List<Fact> onTheirOwn() {
        return List.of(
                Fact.of(
                        "Somebody at your open screen",
                        "Your check, until it ends. Lock the screen when you go away."),
                Fact.of(
                        "Somebody with another account on this computer",
                        "That there was a check, how large and when. No names and no words."),
                Fact.of(
                        "Somebody who copies the disk, or has a backup of it",
                        "The same. A report you saved, and the copies you downloaded, they can read."),
                Fact.of(
                        "Somebody who finds or steals the computer, switched off",
                        "The same. The key was in the browser, which forgets it when it is closed. A browser that opens its old tabs again might keep it until the check would have ended."),
                Fact.of(
                        "Somebody who controls the computer while your check is open",
                        "What is in the check at that time. Not checks that have ended."),
                Fact.of(
                        "Somebody who watches the network",
                        "Nothing. The pages come from this computer and go nowhere."),
                Fact.of("Your school, and us", "Nothing, unless you show or send a report."),
                Fact.of(
                        "Somebody who slips something bad into the program",
                        "Everything. This is why it is open for anybody to read."));
    }

    private static List<Fact> onTheSchoolsComputer() {
        return List.of(
                Fact.of(
                        "Somebody at your open screen",
                        "Your check, until it ends. Lock the screen when you go away."),
                Fact.of(
                        "Other people who use it at the same time",
                        "Nothing. Each check has its own folder and key, and does not know of the others."),
                Fact.of(
                        "Whoever looks after the school’s computer",
                        "How many checks there are, how large and when: in files, backups and logs. No names and no words."),
                Fact.of(
                        "The same person, if they change the program or read its memory",
                        "What is in the checks that are open at that time. Not checks that have ended."),
                Fact.of(
                        "Somebody who steals that computer, switched off",
                        "The number and size of checks. No names and no words."),
                Fact.of("Your headteacher, and us", "Nothing, unless you show or send a report."),
                Fact.of(
                        "Somebody who slips something bad into the program",
                        "Everything. This is why it is open for anybody to read."));
    }

    /// Who listens to members of staff.
    public List<Fact> linesForYou() {
        return List.of(
                Fact.of(
                        "Professionals Online Safety Helpline",
                        "0344 381 4772, Monday to Friday, 10am to 4pm, free; helpline@saferinternet.org.uk. For everybody who works with children. They can speak to the sites when a report of your own did not help."),
                Fact.of(
                        "Your union or professional association",
                        "Advice on your rights, before you hand anything over or go to a meeting."),
                Fact.of(
                        "Your designated safeguarding lead or headteacher",
                        "For everything about a pupil or a parent. Telling them early counts in your favour."),
                Fact.of("The chair of governors", "When it is about the headteacher."));
    }

    /// Who helps a child.
    public List<Fact> linesForChildren() {
        return List.of(
                Fact.of("In danger now", "999"),
                Fact.of("NSPCC, for adults who worry about a child", "0808 800 5000"),
                Fact.of(
                        "Children’s services of your council",
                        "The number is on the council’s website. There is one for nights and weekends too."),
                Fact.of(
                        "CEOP, part of the National Crime Agency",
                        "ceop.police.uk, when somebody online wants something sexual from a child."),
                Fact.of(
                        "Report Remove",
                        "For young people under 18 whose private picture was shared."));
    }

    /// Who helps to have something taken down.
    public List<Fact> linesOnline() {
        return List.of(
                Fact.of(
                        "The site itself",
                        "Always first: use ‘Report’ beside the post or the account. Note the day. Wait two days."),
                Fact.of(
                        "Report Harmful Content",
                        "When the site has said no, for everybody of 13 and over."),
                Fact.of(
                        "Revenge Porn Helpline",
                        "For adults whose private pictures were shared, or who are threatened with it."),
                Fact.of(
                        "Google’s form for removing results",
                        "For search results on your name. You give each address, the words you searched for and why; it can take a month and the page itself stays."));
    }
}
