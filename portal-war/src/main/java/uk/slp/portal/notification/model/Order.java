package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of the children of a notification, and of the people about them: each knows its place, from 0. */
final class Order {
    private Order() {}

    /** What has a place. */
    interface Placed {
        int position();

        void moveTo(int newPosition);
    }

    /** In their order. */
    static <T extends Placed> List<T> sorted(List<T> list) {
        return list.stream().sorted(Comparator.comparingInt(Placed::position)).toList();
    }

    static <T extends Placed> void remove(List<T> list, T one) {
        list.remove(one);
        renumber(sorted(list));
    }

    /** One place towards the front. */
    static <T extends Placed> void moveUp(List<T> list, T moved) {
        List<T> order = new ArrayList<>(sorted(list));
        int place = order.indexOf(moved);
        if (place > 0) {
            order.remove(place);
            order.add(place - 1, moved);
            renumber(order);
        }
    }

    /** Puts these in the place of those in the list, keeping the records of those that stay. */
    static <T extends Placed> void replace(List<T> list, List<T> order) {
        list.removeIf(one -> !order.contains(one));
        order.stream().filter(one -> !list.contains(one)).forEach(list::add);
        renumber(order);
    }

    private static <T extends Placed> void renumber(List<T> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
    }
}
