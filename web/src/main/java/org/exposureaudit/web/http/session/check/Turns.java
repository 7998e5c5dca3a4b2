package org.exposureaudit.web.http.session.check;

import java.util.ArrayDeque;
import java.util.Deque;

/// Lets so many run at once, the others in the order in which they came; unlike with a semaphore, each can see how many are before it.
public final class Turns {
    private final int atOnce;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int running;

    public Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /// Queues up.
    synchronized void join(Object who) {
        waiting.add(who);
    }

    /// Waits for its turn, after [#join]. Call [#leave] in the end, whatever happens.
    synchronized void await(Object who) throws InterruptedException {
        while (running >= atOnce || !who.equals(waiting.peek())) {
            wait();
        }
        waiting.remove();
        running++;
        notifyAll();
    }

    /// How many have their turn before it.
    synchronized int ahead(Object who) {
        int ahead = running >= atOnce ? 1 : 0;
        for (Object other : waiting) {
            if (other.equals(who)) {
                return ahead;
            }
            ahead++;
        }
        return 0;
    }

    /// How many have their turn now.
    public synchronized int running() {
        return running;
    }

    /// Leaves the queue, or ends its turn.
    synchronized void leave(Object who) {
        if (!waiting.remove(who)) {
            running--;
        }
        notifyAll();
    }
}
