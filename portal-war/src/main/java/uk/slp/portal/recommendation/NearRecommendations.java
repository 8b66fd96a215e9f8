package uk.slp.portal.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's search, as those who write a recommendation know it. Implemented by the feature that holds the search
 * index. The text is handed over as an argument and kept nowhere.
 */
public interface NearRecommendations {
    /**
     * Published recommendations near to a text, the nearest first.
     *
     * @param area only those of an area, by its name as published; null for all of England
     * @return the places where they stand
     */
    List<Place> near(String text, @Nullable String area, int most);

    /**
     * Where a recommendation stands now.
     *
     * @param slug last part of the address of its item
     * @param anchor its address there
     */
    record Place(String slug, String anchor) {}
}
