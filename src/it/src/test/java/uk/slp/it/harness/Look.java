package uk.slp.it.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The circumstances in which a page is looked at. */
public enum Look {
    /** An office screen. */
    DESKTOP(1280, 900),
    /** A telephone held upright, with touch. */
    PHONE(390, 844),
    /** An office screen whose user asked for dark surroundings. */
    DARK(1280, 900),
    /** A 1280 pixel wide screen at 400% zoom, as WCAG 1.4.10 measures it. */
    ZOOMED(320, 256),
    /** An office screen without JavaScript. */
    NO_SCRIPT(1280, 900);

    private final int width;
    private final int height;

    Look(int width, int height) {
        this.width = width;
        this.height = height;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE)
                .setDeviceScaleFactor(this == PHONE ? 2 : 1)
                .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(this != NO_SCRIPT);
    }
}
