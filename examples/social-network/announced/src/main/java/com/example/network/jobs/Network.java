package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.NoticeRegister;
import com.example.network.consent.ObjectionRegistry;
import com.example.network.feed.Feed;
import com.example.network.messages.MessageStore;
import com.example.network.person.People;
import com.example.network.photos.PhotoLibrary;

/** What the jobs read. */
public record Network(
    People people,
    ConsentRegistry consents,
    ObjectionRegistry objections,
    NoticeRegister notices,
    Feed feed,
    PhotoLibrary photos,
    MessageStore messages) {}
