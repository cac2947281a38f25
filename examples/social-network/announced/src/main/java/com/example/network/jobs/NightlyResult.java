package com.example.network.jobs;

import com.example.network.learning.TopicModel;
import com.example.network.photos.SharingSuggestion;
import java.util.List;

/**
 * What one night leaves behind.
 *
 * @param accuracy how much of the staff's test posts the model gets right, from 0 to 1
 */
public record NightlyResult(
    TopicModel model, double accuracy, List<SharingSuggestion> suggestions) {}
