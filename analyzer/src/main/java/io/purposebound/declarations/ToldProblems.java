package io.purposebound.declarations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Hands problems on, and notes those of the element that is being looked at. */
final class ToldProblems implements DeclarationProblems {
  private final DeclarationProblems to;
  private final ThreadLocal<Deque<List<Consumer<DeclarationProblems>>>> open =
      ThreadLocal.withInitial(ArrayDeque::new);

  ToldProblems(DeclarationProblems to) {
    this.to = to;
  }

  /** Begins with an element; elements that are looked at for it are on their own. */
  void begin() {
    open.get().push(new ArrayList<>());
  }

  /** Ends with the element; returns what was told of it. */
  List<Consumer<DeclarationProblems>> end() {
    return List.copyOf(open.get().pop());
  }

  /** Tells what was told before. */
  void again(List<Consumer<DeclarationProblems>> told) {
    told.forEach(t -> t.accept(to));
  }

  @Override
  public void report(String id, boolean error, String where, String message) {
    tell(p -> p.report(id, error, where, message));
  }

  @Override
  public void reviewDay(String element, String day) {
    tell(p -> p.reviewDay(element, day));
  }

  private void tell(Consumer<DeclarationProblems> what) {
    List<Consumer<DeclarationProblems>> element = open.get().peek();
    if (element != null) {
      element.add(what);
    }
    what.accept(to);
  }
}
