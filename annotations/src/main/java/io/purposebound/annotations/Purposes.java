package io.purposebound.annotations;

/**
 * The purpose keys that Purposebound knows from the start, as constants for annotations.
 *
 * <p>Keys are dotted paths: a check for {@link #TRAIN_AI_SYSTEM} covers {@link
 * #TRAIN_AI_SYSTEM_FINE_TUNING}, not the reverse. They are the data uses of the Fideslang taxonomy,
 * refined below {@link #TRAIN_AI_SYSTEM} and extended by {@link #USE_AI_SYSTEM}. A policy file can
 * declare further keys; annotations name those as plain strings.
 *
 * <pre>{@code
 * @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
 * boolean allowsAiTraining();
 * }</pre>
 */
public final class Purposes {
  /** Analytics: reporting, insights, fraud detection. */
  public static final String ANALYTICS = "analytics";

  /** General reporting on systems, content and advertising. */
  public static final String ANALYTICS_REPORTING = "analytics.reporting";

  /** Reports on how advertising performs. */
  public static final String ANALYTICS_REPORTING_AD_PERFORMANCE =
      "analytics.reporting.ad_performance";

  /** Insights into campaigns and promotions. */
  public static final String ANALYTICS_REPORTING_CAMPAIGN_INSIGHTS =
      "analytics.reporting.campaign_insights";

  /** Reports on how content performs. */
  public static final String ANALYTICS_REPORTING_CONTENT_PERFORMANCE =
      "analytics.reporting.content_performance";

  /** Reports on the activity of a system. */
  public static final String ANALYTICS_REPORTING_SYSTEM = "analytics.reporting.system";

  /** Reports on the performance of a system. */
  public static final String ANALYTICS_REPORTING_SYSTEM_PERFORMANCE =
      "analytics.reporting.system.performance";

  /** Collecting or storing for a purpose that is not defined yet. */
  public static final String COLLECT = "collect";

  /** Employment and human resources. */
  public static final String EMPLOYMENT = "employment";

  /** Recruiting employees. */
  public static final String EMPLOYMENT_RECRUITMENT = "employment.recruitment";

  /** Operating the service, its legal duties and its support. */
  public static final String ESSENTIAL = "essential";

  /** Detecting fraud and misuse. */
  public static final String ESSENTIAL_FRAUD_DETECTION = "essential.fraud_detection";

  /** Meeting a legal duty, such as keeping consents. */
  public static final String ESSENTIAL_LEGAL_OBLIGATION = "essential.legal_obligation";

  /** What the service cannot do without. */
  public static final String ESSENTIAL_SERVICE = "essential.service";

  /** Authenticating users. */
  public static final String ESSENTIAL_SERVICE_AUTHENTICATION = "essential.service.authentication";

  /** Telling users about the service. */
  public static final String ESSENTIAL_SERVICE_NOTIFICATIONS = "essential.service.notifications";

  /** Telling users about the service by e-mail. */
  public static final String ESSENTIAL_SERVICE_NOTIFICATIONS_EMAIL =
      "essential.service.notifications.email";

  /** Telling users about the service by SMS. */
  public static final String ESSENTIAL_SERVICE_NOTIFICATIONS_SMS =
      "essential.service.notifications.sms";

  /** Keeping the service running. */
  public static final String ESSENTIAL_SERVICE_OPERATIONS = "essential.service.operations";

  /** Improving the support of the service. */
  public static final String ESSENTIAL_SERVICE_OPERATIONS_IMPROVE =
      "essential.service.operations.improve";

  /** Supporting the users of the service. */
  public static final String ESSENTIAL_SERVICE_OPERATIONS_SUPPORT =
      "essential.service.operations.support";

  /** Processing payments. */
  public static final String ESSENTIAL_SERVICE_PAYMENT_PROCESSING =
      "essential.service.payment_processing";

  /** Keeping the service secure. */
  public static final String ESSENTIAL_SERVICE_SECURITY = "essential.service.security";

  /** Telling users about upgrades in time. */
  public static final String ESSENTIAL_SERVICE_UPGRADES = "essential.service.upgrades";

  /** Finance and accounting. */
  public static final String FINANCE = "finance";

  /** Specific, necessary functions. */
  public static final String FUNCTIONAL = "functional";

  /** Functions of the service. */
  public static final String FUNCTIONAL_SERVICE = "functional.service";

  /** Improving the service. */
  public static final String FUNCTIONAL_SERVICE_IMPROVE = "functional.service.improve";

  /** Storing on, or reading from, the user's device. */
  public static final String FUNCTIONAL_STORAGE = "functional.storage";

  /** Storing privacy preferences on the user's device. */
  public static final String FUNCTIONAL_STORAGE_PRIVACY_PREFERENCES =
      "functional.storage.privacy_preferences";

  /** Marketing, promotion, advertising and sales. */
  public static final String MARKETING = "marketing";

  /** Advertising. */
  public static final String MARKETING_ADVERTISING = "marketing.advertising";

  /** Advertising from the service's own data. */
  public static final String MARKETING_ADVERTISING_FIRST_PARTY =
      "marketing.advertising.first_party";

  /** Advertising by the content that is being viewed. */
  public static final String MARKETING_ADVERTISING_FIRST_PARTY_CONTEXTUAL =
      "marketing.advertising.first_party.contextual";

  /** Advertising by what the service knows of the user. */
  public static final String MARKETING_ADVERTISING_FIRST_PARTY_TARGETED =
      "marketing.advertising.first_party.targeted";

  /** Limiting how often a person sees an advertisement. */
  public static final String MARKETING_ADVERTISING_FREQUENCY_CAPPING =
      "marketing.advertising.frequency_capping";

  /** Keeping advertisements away from an audience. */
  public static final String MARKETING_ADVERTISING_NEGATIVE_TARGETING =
      "marketing.advertising.negative_targeting";

  /** Making audience profiles for advertising. */
  public static final String MARKETING_ADVERTISING_PROFILING = "marketing.advertising.profiling";

  /** Delivering advertisements. */
  public static final String MARKETING_ADVERTISING_SERVING = "marketing.advertising.serving";

  /** Advertising with third parties' data. */
  public static final String MARKETING_ADVERTISING_THIRD_PARTY =
      "marketing.advertising.third_party";

  /** Targeting with third parties' data. */
  public static final String MARKETING_ADVERTISING_THIRD_PARTY_TARGETED =
      "marketing.advertising.third_party.targeted";

  /** Messages of marketing. */
  public static final String MARKETING_COMMUNICATIONS = "marketing.communications";

  /** Marketing by e-mail. */
  public static final String MARKETING_COMMUNICATIONS_EMAIL = "marketing.communications.email";

  /** Marketing by SMS. */
  public static final String MARKETING_COMMUNICATIONS_SMS = "marketing.communications.sms";

  /** Business processes of the organisation. */
  public static final String OPERATIONS = "operations";

  /** Personalising the service. */
  public static final String PERSONALIZE = "personalize";

  /** Personalising content. */
  public static final String PERSONALIZE_CONTENT = "personalize.content";

  /** Personalising content with limited data. */
  public static final String PERSONALIZE_CONTENT_LIMITED = "personalize.content.limited";

  /** Personalising content by profiles. */
  public static final String PERSONALIZE_CONTENT_PROFILED = "personalize.content.profiled";

  /** Making profiles to personalise content. */
  public static final String PERSONALIZE_CONTENT_PROFILING = "personalize.content.profiling";

  /** Making profiles to serve content; older name of {@link #PERSONALIZE_CONTENT_PROFILING}. */
  public static final String PERSONALIZE_PROFILING = "personalize.profiling";

  /** Personalising the system. */
  public static final String PERSONALIZE_SYSTEM = "personalize.system";

  /** Sales and outreach. */
  public static final String SALES = "sales";

  /** Passing data to third parties. */
  public static final String THIRD_PARTY_SHARING = "third_party_sharing";

  /** Passing data to third parties where the law demands it. */
  public static final String THIRD_PARTY_SHARING_LEGAL_OBLIGATION =
      "third_party_sharing.legal_obligation";

  /** Training an AI system, whatever kind of training it is. */
  public static final String TRAIN_AI_SYSTEM = "train_ai_system";

  /** Evaluating a model: test sets, benchmarks, red teaming. */
  public static final String TRAIN_AI_SYSTEM_EVALUATION = "train_ai_system.evaluation";

  /** Fine-tuning an existing model. */
  public static final String TRAIN_AI_SYSTEM_FINE_TUNING = "train_ai_system.fine_tuning";

  /** Training a foundation model. */
  public static final String TRAIN_AI_SYSTEM_FOUNDATION_MODEL = "train_ai_system.foundation_model";

  /** Using a trained model, which is another purpose than training one. */
  public static final String USE_AI_SYSTEM = "use_ai_system";

  /** Giving data to a model as its input. */
  public static final String USE_AI_SYSTEM_INFERENCE = "use_ai_system.inference";

  /** Embedding data into a store that a model's application searches. */
  public static final String USE_AI_SYSTEM_RETRIEVAL = "use_ai_system.retrieval";

  private Purposes() {}
}
