package uk.slp.portal.post;

import java.time.Instant;
import java.time.LocalDate;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The words of an e-mail, plain and in HTML. Nothing in it comes from a record but what the item says: references, dates,
 * names of organisations. It reads well with every rule of its look removed, and loads nothing from anywhere.
 */
final class EmailText {
    private static final String LOOK =
            """
            body { margin: 0; padding: 24px 16px; background: #ffffff; color: #14252a; font: 17px/1.5 Georgia, "Source Serif 4", serif; }
            main { max-width: 600px; margin: 0 auto; }
            h1 { font-size: 26px; line-height: 1.2; margin: 0 0 8px; } p { margin: 0 0 12px; }
            a { color: #0b5670; } .meta, footer { font: 15px/1.5 Arial, sans-serif; color: #46585d; } footer { margin-top: 40px; padding-top: 16px; border-top: 1px solid #c3cfd0; }
            @media (prefers-color-scheme: dark) { body { background: #0f1a1e; color: #e9f0f0; } a { color: #8ed0e2; } .meta, footer { color: #b4c4c6; } }
            """;

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>
            {look}</style>
            </head>
            <body>
            <main>
            <p class="meta">Safeguarding Learning Portal, {day}</p>
            <h1>{title}</h1>
            <p>{sentence}</p>
            <p><a href="{open}">Open it in the portal</a></p>
            <footer>
            <p>{reason} <a href="{account}">Your choice of e-mails</a></p>
            <p>There is nothing hidden in this message that tells us whether you opened it.</p>
            </footer>
            </main>
            </body>
            </html>
            """;

    private EmailText() {}

    static MailServer.Text of(EmailQueue.Letter letter, String url, Instant now) {
        String title = letter.title();
        String sentence = letter.sentence() + (letter.opens() ? " Sign in to read it." : "");
        String day = DeadlineWords.full(LocalDate.ofInstant(now, PortalTime.LONDON));
        String open = url + "/post/open?item=" + letter.itemId();
        String account = url + "/account#your-emails";
        String reason = letter.statutory()
                ? "You are sent this because a copy must be addressed to you or your organisation."
                : "You are sent this because of your part in the case. You can choose to have fewer e-mails.";
        String plain = "Safeguarding Learning Portal, " + day + "\n\n" + title + "\n\n" + sentence
                + "\n\nOpen it in the portal:\n" + open + "\n\n-- \n" + reason + "\nYour choice of e-mails:\n" + account
                + "\n";
        String html = PAGE.replace("{look}", LOOK)
                .replace("{day}", text(day))
                .replace("{title}", text(title))
                .replace("{sentence}", text(sentence))
                .replace("{reason}", text(reason))
                .replace("{open}", text(open))
                .replace("{account}", text(account));
        return new MailServer.Text(title, plain, html);
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
