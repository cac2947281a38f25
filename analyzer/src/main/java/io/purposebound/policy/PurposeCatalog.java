package io.purposebound.policy;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The purpose keys that may be used: Fideslang's data uses, the extensions for AI systems, and what
 * a policy declares. Every dotted prefix of a known key is known.
 */
public final class PurposeCatalog {
  private static final String BUILT_IN =
      """
      analytics.reporting.ad_performance
      analytics.reporting.campaign_insights
      analytics.reporting.content_performance
      analytics.reporting.system.performance
      collect
      employment.recruitment
      essential.fraud_detection
      essential.legal_obligation
      essential.service.authentication
      essential.service.notifications.email
      essential.service.notifications.sms
      essential.service.operations.improve
      essential.service.operations.support
      essential.service.payment_processing
      essential.service.security
      essential.service.upgrades
      finance
      functional.service.improve
      functional.storage.privacy_preferences
      marketing.advertising.first_party.contextual
      marketing.advertising.first_party.targeted
      marketing.advertising.frequency_capping
      marketing.advertising.negative_targeting
      marketing.advertising.profiling
      marketing.advertising.serving
      marketing.advertising.third_party.targeted
      marketing.communications.email
      marketing.communications.sms
      operations
      personalize.content.limited
      personalize.content.profiled
      personalize.content.profiling
      personalize.profiling
      personalize.system
      sales
      third_party_sharing.legal_obligation
      train_ai_system.evaluation
      train_ai_system.fine_tuning
      train_ai_system.foundation_model
      use_ai_system.inference
      use_ai_system.retrieval
      """;

  private final Set<String> keys;
  private final Map<String, String> declared;

  private PurposeCatalog(Set<String> keys, Map<String, String> declared) {
    this.keys = Collections.unmodifiableSet(keys);
    this.declared = Collections.unmodifiableMap(declared);
  }

  /** Returns the keys that are known without any policy. */
  public static PurposeCatalog builtIn() {
    Set<String> keys = new TreeSet<>();
    for (String key : BUILT_IN.strip().split("\n", -1)) {
      addWithAncestors(key, keys);
    }
    return new PurposeCatalog(keys, Map.of());
  }

  /** Returns this catalog with further keys and what they mean. */
  public PurposeCatalog with(Map<String, String> further) {
    if (further.isEmpty()) {
      return this;
    }
    Set<String> all = new TreeSet<>(keys);
    for (String key : further.keySet()) {
      addWithAncestors(key, all);
    }
    Map<String, String> meanings = new TreeMap<>(declared);
    meanings.putAll(further);
    return new PurposeCatalog(all, meanings);
  }

  /** Returns the purpose of that key if it is known. */
  public Optional<PurposeKey> find(String key) {
    return keys.contains(key) ? Optional.of(new PurposeKey(key)) : Optional.empty();
  }

  /** Returns the known key that was probably meant. */
  public Optional<String> nearest(String key) {
    return Nearest.of(key, keys);
  }

  /** Returns all known keys, sorted. */
  public Set<String> keys() {
    return keys;
  }

  /** Returns the keys that policies declare, with what they mean. */
  public Map<String, String> declared() {
    return declared;
  }

  /**
   * Returns whether a key is made of letters, digits, {@code _} and {@code -}, with a dot between
   * levels.
   */
  static boolean isWellFormed(String key) {
    boolean atStart = true;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean isDot = c == '.';
      if (isDot ? atStart : !Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
      atStart = isDot;
    }
    return !atStart;
  }

  private static void addWithAncestors(String key, Set<String> into) {
    into.add(key);
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      into.add(key.substring(0, dot));
    }
  }
}
